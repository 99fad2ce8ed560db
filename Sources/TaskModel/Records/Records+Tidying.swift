// Texts are kept trimmed and composed, and what is empty is left out, so that the file holds no two
// spellings of one thing.

extension Task {
  /// Brings all texts, and the lists that hold each thing once, into the form of the file.
  mutating func tidy() {
    title = tidied(title)
    why = tidiedIfAny(why)
    note = tidiedIfAny(note)
    origin = tidiedIfAny(origin)
    frames = tidiedIfAny(frames)
    serves = once(serves)
    links = tidiedList(links)
    talents = tidiedList(talents)
    tags = tidiedList(tags)
    for index in steps.indices { steps[index].text = tidied(steps[index].text) }
    for index in places.indices { places[index].tidy() }
    waiting?.tidy()
    help?.tidy()
    experiment?.tidy()
    if let because = dropped?.because { dropped?.because = tidied(because) }
  }
}

extension Person {
  /// Brings all texts into the form of the file.
  mutating func tidy() {
    name = tidied(name)
    talents = tidiedList(talents)
    learns = tidiedList(learns)
    login = tidiedIfAny(login)
  }
}

extension Stakeholder {
  /// Brings all texts into the form of the file.
  mutating func tidy() {
    name = tidied(name)
    happyWith = tidiedIfAny(happyWith)
  }
}

extension Case {
  /// Brings all texts into the form of the file.
  mutating func tidy() {
    title = tidied(title)
    asked = tidiedIfAny(asked)
    behind = tidiedIfAny(behind)
    why = tidiedIfAny(why)
    helped = tidiedList(helped)
    proper = tidiedList(proper)
    themes = tidiedList(themes)
    help?.tidy()
    learned = tidiedIfAny(learned)
  }
}

extension Agreement {
  /// Brings all texts into the form of the file; a text that is the title over again is none.
  mutating func tidy() {
    title = tidied(title)
    text = tidiedIfAny(text)
    if text == title { text = nil }
    why = tidiedIfAny(why)
    explain = tidiedIfAny(explain)
    ref = tidiedIfAny(ref)
    because = tidiedIfAny(because)
  }
}

extension Lesson {
  /// Brings all texts into the form of the file.
  mutating func tidy() {
    text = tidied(text)
    themes = tidiedList(themes)
  }
}

extension Place {
  /// Brings all texts into the form of the file.
  mutating func tidy() {
    label = tidiedIfAny(label)
    guard let reservation = only else { return }
    only?.explain = tidied(reservation.explain)
    only?.ref = tidiedIfAny(reservation.ref)
    only?.who = Reservation.Audience(tidied(reservation.who.text))
  }
}

extension Waiting {
  fileprivate mutating func tidy() { on = tidied(on) }
}

extension HelpRequest {
  /// Brings all texts into the form of the file.
  mutating func tidy() {
    talent = tidiedIfAny(talent)
    note = tidiedIfAny(note)
  }
}

extension Experiment {
  fileprivate mutating func tidy() {
    expects = tidiedIfAny(expects)
    happened = tidiedIfAny(happened)
    learned = tidiedIfAny(learned)
  }
}

/// A text in the form of the file, or `nil` when there is nothing in it.
func tidiedIfAny(_ text: String?) -> String? {
  text.map { tidied($0) }.flatMap { $0.isEmpty ? nil : $0 }
}

func tidiedList(_ texts: [String]) -> [String] {
  once(texts.map { tidied($0) }.filter { !$0.isEmpty })
}

private func once<Item: Hashable>(_ items: [Item]) -> [Item] {
  var seen: Set<Item> = []
  return items.filter { seen.insert($0).inserted }
}
