/// Everything a key can do outside a text field, and all that the palette offers.
enum Command: String, CaseIterable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight, pageUp, pageDown, first, last
  case open, back
  case showBoard, showMine, showStakeholders, showPeople, showCases, showBalance, showLog, nextView,
    previousView
  case claim, release, done, drop, reopen, add, undo, redo
  case mark, group, balanceOrFlow, period
  case filter, palette, help, whoAmI
  case redraw, suspend, quit
  case edit, addPerson, addStakeholder
  case addCase, propose, addLesson, consent, object, askProposal, solve, conclude, caseTask,
    thinkAlong, reviewAgreement, endAgreement
  // Where one types.
  case fullForm, keepForm, openEditor, nextField, previousField
  // What can be done to a task, beside taking it up and finishing it.
  case standIn, part, invite, accept, decline, withdraw
  case askHelp, joinHelp, endHelp, wait, resume, again, split
  case remark, ask, reply, answered, addStep, step, removeStep
  case addPlace, editPlace, removePlace, reserve, unreserve
  case thank, tag, copyID
  // What can be done to a stakeholder or a person.
  case hear, answer, retire
  case away, atWork, leave
  // What can be read, and what is done to the board as a whole.
  case account, flow, duties, unbundle, about, forget, check, versions, restore
  case undoSeveral, redoSeveral
  // Meeting mode.
  case meeting, nextStep, previousStep, nextItem, previousItem, nothingNeeded, walkFor
  case bringUp, writeDown, whoIsHere, settlePoint, celebrate, leadNext, endMeeting, minutes
  case stepCase, stepThanks, stepSince, stepWalk, stepListen, stepDecide, stepCelebrate, stepClose
  case meetingKind, leadMeeting
  // Issues explored together, guides and lots; and what one said of a proposal.
  case showInquiries, startInquiry, addView, addIdea, setDirection, planTask
  case stepForward, stepBack, pauseInquiry, goOn, closeInquiry
  case showGuides, addGuide, checkGuide, writeLetter, retireGuide
  case showDraws, drawLots, verifyDraw, declineDraw, closeDraw
  case takeBack
}
