import Foundation

extension Workplace {
  /// A workplace with the sample board and one record of each other kind, a meeting that goes on
  /// among them.
  static func withRecords(_ changes: (String) -> String = { $0 }) throws -> Workplace {
    try withBoard { board in
      changes(
        board.replacingOccurrences(of: "\"log\": [", with: records + "\"log\": [")
          .replacingOccurrences(
            of: #""title":"Brief schrijven","#,
            with: #""title":"Brief schrijven","case":"tas","#
          )
      )
    }
  }

  private static let records = """
    "cases": [
    {"id":"tas","title":"Een tas met post","at":"2026-11-01T09:00:00Z","asked":"Wat nu?",\
    "behind":"Wie leest er mee?","helped":["Koffie"],"proper":["Een folder"],\
    "themes":["post","taal"],"tasks":["m2pq"],"helpers":["jana"]},
    {"id":"brief","title":"Post zonder naam","themes":["taal"]},
    {"id":"bank","title":"Een bankje","fitting":"yes","themes":["post"],"learned":"Vraag door.",\
    "closed":"2026-11-02T09:00:00Z"}
    ],
    "agreements": [
    {"id":"sleutel","title":"Iedereen een sleutel","why":"Vertrouwen is lichter.","reactions":[\
    {"person":"jan","kind":"consent"},\
    {"person":"jana","kind":"objection","reason":"En de verzekering?"}],"reviewOn":"2099-05-17"},
    {"id":"thee","title":"Thee is gratis","why":"Gezellig.","reactions":[\
    {"person":"fatima","kind":"consent"}],"reviewOn":"2099-05-17"},
    {"id":"vers","title":"Vers brood","why":"Lekker.","reviewOn":"2099-05-17"},
    {"id":"koffie","title":"Geen telefoons","why":"Om iemand te zien.","reactions":[\
    {"person":"jan","kind":"consent"}],"adopted":{"at":"2026-01-05T09:00:00Z"},\
    "reviewOn":"2026-02-01"},
    {"id":"stempel","title":"Een stempel","why":"Zo deden we dat.","reviewOn":"2026-02-01",\
    "ended":"2026-03-01T09:00:00Z"}
    ],
    "meetings": [
    {"id":"mei","at":"2026-05-04T08:00:00Z","kind":"case","host":"fatima",\
    "present":["fatima","jan"],"noCaseBecause":"Feest.","closed":"2026-05-04T09:00:00Z"},
    {"id":"vrij","at":"2026-11-10T08:00:00Z","kind":"peer","host":"jan","present":["jan"],\
    "noCaseBecause":"Feest."},
    {"id":"nu","at":"2026-11-20T08:00:00Z","kind":"work","host":"jan","present":["jan","fatima"],\
    "case":"tas","points":[{"id":"pt","by":"fatima","text":"De verwarming"}]}
    ],
    "lessons": [
    {"id":"les","text":"Vraag waar iemand heen wil.","from":"bank","themes":["post"],"by":"jan",\
    "share":true},
    {"id":"zout","text":"Minder zout.","from":"k7f2"}
    ],
    "inquiries": [
    {"id":"zomer","title":"Hoe blijven we open?","step":"direction","frames":"De huur is vast.",\
    "views":[{"id":"va","who":"een buur","sees":"Leeg."},\
    {"id":"vb","who":"wij","inside":true,"sees":"Moe."}],"ideas":["Een sleutel"],\
    "direction":"Samen"},
    {"id":"tuin","title":"Wie geeft water?","step":"plan",\
    "views":[{"id":"va","who":"een buur","sees":"Droog."},\
    {"id":"vb","who":"wij","inside":true,"sees":"Moe."}],"ideas":["Een rooster"],\
    "direction":"Samen"},
    {"id":"stil","title":"Wie is er eenzaam?","step":"explore","paused":"Dat weten we niet."},
    {"id":"klaar","title":"Wat doen we met de tuin?","step":"explore",\
    "closed":"2026-03-01T09:00:00Z"}
    ],
    "guides": [
    {"id":"feest","title":"Zelf een straatfeest","steps":["Kies een datum"],\
    "checks":[{"ask":"Is het om tien uur stil?","ifNo":"Kom langs."}],\
    "letters":[{"title":"Briefje","body":"Hoi!\\n\\nOp {datum} is het feest."}]},
    {"id":"boom","title":"Zelf een boom","steps":["Graaf"]},
    {"id":"fax","title":"Zelf faxen","steps":["Zoek een fax"],"retired":"2026-03-01T09:00:00Z"}
    ],
    "draws": [
    {"id":"gast","purpose":"Wie leidt in mei?","mandate":"Leidt het overleg.",\
    "pool":["fatima","jan","jana"],"seats":1,"method":"briefjes uit de hoed","drawn":["jan"],\
    "reserves":["jana"]},
    {"id":"dicht","mandate":"Verdeelt het tuingeld.","method":"briefjes","drawn":["jana"],\
    "closed":"2026-03-01T09:00:00Z"}
    ],

    """
}
