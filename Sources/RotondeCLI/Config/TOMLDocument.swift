import CToml

/// Where something stands in a text, from 1.
struct TextPlace: Equatable {
  var line: Int
  var column: Int
}

/// A value in a TOML file, and the place of its name.
struct TOMLNode: Equatable {
  /// What can be in a configuration file.
  enum Value: Equatable {
    case text(String)
    case integer(Int)
    case flag(Bool)
    case list([TOMLNode])
    case table([TOMLNode])
    /// A fraction, a day or a time.
    case other
  }

  /// Its name; empty in a list.
  var name: String
  var value: Value
  var place: TextPlace
}

/// Why a text is no TOML.
struct TOMLError: Error, Equatable {
  var place: TextPlace
  /// What the reader says of it, in English.
  var remark: String
}

/// Reads TOML.
enum TOMLDocument {
  /// The settings and tables of a text, in the order in which they stand in it.
  static func read(_ text: String) throws(TOMLError) -> [TOMLNode] {
    var text = text
    let document = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { rotonde_toml_read($0.baseAddress, $0.count) }
    }
    guard let document else { return [] }
    defer { rotonde_toml_free(document) }
    let remark = string(document.pointee.error)
    guard remark.isEmpty else {
      throw TOMLError(
        place: TextPlace(
          line: Int(document.pointee.error_line),
          column: Int(document.pointee.error_column)
        ),
        remark: remark
      )
    }
    var nodes = UnsafeBufferPointer(start: document.pointee.nodes, count: document.pointee.count)[
      ...
    ]
    return take(from: &nodes, depth: 0, isTable: true)
  }

  /// Takes the nodes at a depth, and what is in them, off the beginning.
  private static func take(
    from nodes: inout Slice<UnsafeBufferPointer<rotonde_toml_node>>,
    depth: Int32,
    isTable: Bool
  ) -> [TOMLNode] {
    var taken: [TOMLNode] = []
    while let node = nodes.first, node.depth == depth {
      nodes = nodes.dropFirst()
      let value: TOMLNode.Value =
        switch node.kind {
        case rotonde_toml_text: .text(string(node.text))
        case rotonde_toml_integer: .integer(Int(node.number))
        case rotonde_toml_flag: .flag(node.number != 0)
        case rotonde_toml_array: .list(take(from: &nodes, depth: depth + 1, isTable: false))
        case rotonde_toml_table: .table(take(from: &nodes, depth: depth + 1, isTable: true))
        default: .other
        }
      let place = TextPlace(line: Int(node.line), column: Int(node.column))
      taken.append(TOMLNode(name: string(node.key), value: value, place: place))
    }
    guard isTable else { return taken }
    return taken.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  private static func string(_ text: rotonde_toml_string) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: text.bytes, count: text.count),
      as: UTF8.self
    )
  }
}
