import TaskModel

extension BoardSettings: RecordCoding {
  init(from reader: inout RecordReader) {
    self.init(name: "")
    reader.object(Schema.settings) { (field: SettingsField, reader, _) in
      switch field {
      case .id: id = reader.text()
      case .name: name = reader.text()
      case .purpose: purpose = reader.text()
      case .dream: dream = reader.text()
      case .language: language = reader.word(Language.self)
      case .timeZone: timeZone = reader.text()
      case .created: created = reader.instant()
      case .staleAfterDays: staleAfterDays = reader.integer()
      case .listenEveryDays: listenEveryDays = reader.integer()
      }
    }
  }

  func json(_ field: SettingsField) -> JSONValue? {
    let usual = BoardSettings(name: "")
    return switch field {
    case .id: id.map(JSONValue.text)
    case .name: .text(name)
    case .purpose: purpose.map(JSONValue.text)
    case .dream: dream.map(JSONValue.text)
    case .language: language.map { .text($0.rawValue) }
    case .timeZone: timeZone.map(JSONValue.text)
    case .created: created.map { .text($0.description) }
    case .staleAfterDays:
      staleAfterDays == usual.staleAfterDays ? nil : .number(staleAfterDays)
    case .listenEveryDays:
      listenEveryDays == usual.listenEveryDays ? nil : .number(listenEveryDays)
    }
  }
}

extension LogEntry: RecordCoding {
  /// Reads an entry, or gives `nil` when it is not one that this version understands: nobody but
  /// the program checks the log.
  init?(from reader: inout RecordReader) {
    var id, did, on, via: String?
    var undoes, with: EntryID?
    var at: Instant?
    var by, who: PersonID?
    reader.object(Schema.logEntry) { (field: LogField, reader, _) in
      guard reader.kind == UInt8(ascii: "\"") else {
        reader.skipValue()
        return
      }
      let text = reader.text()
      switch field {
      case .id: id = text
      case .at: at = Instant(text)
      case .by: by = PersonID(rawValue: text)
      case .did: did = text
      case .on: on = text
      case .undoes: undoes = EntryID(rawValue: text)
      case .with: with = EntryID(rawValue: text)
      case .via: via = text
      case .who: who = PersonID(rawValue: text)
      case .was, .now: break
      }
    }
    guard let id = id.flatMap(EntryID.init(rawValue:)), let at, let did else { return nil }
    self.init(
      id: id,
      at: at,
      by: by,
      did: did,
      on: on,
      undoes: undoes,
      with: with,
      via: via,
      who: who
    )
  }

  func json(_ field: LogField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .at: .text(at.description)
    case .by: by.map { .text($0.rawValue) }
    case .did: .text(did)
    case .on: on.map(JSONValue.text)
    case .undoes: undoes.map { .text($0.rawValue) }
    case .with: with.map { .text($0.rawValue) }
    case .via: via.map(JSONValue.text)
    case .who: who.map { .text($0.rawValue) }
    // Known only where the record is written.
    case .was, .now: nil
    }
  }
}

extension LogEntry {
  /// The entry as it is written, with what the change did to the records.
  func json(with trace: Trace) -> JSONValue {
    guard case .object(var members) = json, !trace.records.isEmpty else { return json }
    members += [JSONValue.Member("was", trace.was), JSONValue.Member("now", .text(trace.now))]
    return .object(members)
  }
}
