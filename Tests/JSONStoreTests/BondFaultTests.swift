import FollowUp
import JSONStore
import Testing
import Text

@Suite("Faults between records")
struct BondFaultTests {
  @Test(
    "A name that no record has is an unknown reference",
    arguments: [
      (
        #""document": "D1", "issued": "2024"#, #""document": "D9", "issued": "2024"#,
        "records/2024.json", "rapport RAP2024", "document"
      ),
      (
        #""report": "RAP2024""#, #""report": "RAP1999""#, "records/2024.json", "punt R2024-1",
        "report"
      ),
      (#""party": "MIN""#, #""party": "MINISTER""#, "records/2024.json", "punt R2024-1", "party"),
      (
        #""to": "R2024-1""#, #""to": "R2024-7""#, "records/2025.json", "koppeling L1",
        "recommendation"
      ),
      (
        #""response": "RE1""#, #""response": "RE7""#, "records/2025.json",
        "oordeel over het antwoord MP1", "response"
      ),
      (
        #""passages": ["CL1"]"#, #""passages": ["CL9"]"#, "records/2025.json",
        "oordeel over het antwoord MP1", "passage"
      ),
      (
        #""of": "X1""#, #""of": "X9""#, "records/2025.json", "gebeurtenis records/2025.json#V1",
        "event"
      ),
      (
        #""type": "claim", "data": {"value": "inProgress", "passage": "CL1"}"#,
        #""type": "commitment", "data": {"commitment": "C9", "state": "met"}"#, "records/2025.json",
        "gebeurtenis records/2025.json#X1", "commitment"
      ),
    ])
  func unknown(text: String, other: String, file: String, record: String, kind: String) throws {
    let opened = try Fixture.sound.replacing(text, by: other, in: file).open()
    #expect(opened.faults.map(\.problem.code) == ["unknownReference"])
    let fault = try #require(opened.faults.first)
    #expect(fault.record?.phrase(.dutch) == record)
    #expect(fault.place.position != nil)
    guard case .bond(.unknown(let found, _, _)) = fault.problem else {
      Issue.record("another problem")
      return
    }
    #expect(found.code == kind)
  }

  @Test("The nearest name is offered")
  func nearest() throws {
    let opened = try Fixture.sound.replacing(
      #""to": "R2024-1""#, by: #""to": "R2042-1""#, in: "records/2025.json"
    ).open()
    #expect(
      opened.faults.first?.problem.advice
        == Phrase("Bedoelde u ‘R2024-1’?", "Did you mean ‘R2024-1’?"))
  }

  @Test("A document can only be about a report or an item")
  func subject() throws {
    let opened = try Fixture.sound.replacing(
      #"["RAP2025"]"#, by: #"["RAP2026"]"#, in: "documents.json"
    ).open()
    #expect(opened.shortFaults == ["documents.json:5:142 document D3 unknownSubject"])
    let item = Fixture.sound.replacing(#"["RAP2025"]"#, by: #"["R2024-1"]"#, in: "documents.json")
    #expect(try item.open().shortFaults == [])
    let nothing = Fixture.sound.replacing(#"["RAP2025"]"#, by: "[]", in: "documents.json")
    #expect(try nothing.open().dossier.documents[2].about == [])
  }

  @Test("Of two records with one name the second is left out, and both places are named")
  func duplicate() throws {
    let opened = try Fixture.sound.replacing(
      #""id": "R2025-1""#, by: #""id": "R2024-1""#, in: "records/2025.json"
    ).open()
    let fault = try #require(opened.faults.first { $0.problem.code == "duplicate" })
    #expect(fault.short == "records/2025.json:6:12 punt R2024-1 duplicate")
    #expect(
      fault.problem.sentence(.dutch)
        == "Deze naam staat er twee keer; de eerste keer in records/2024.json, regel 6, kolom 12.")
    #expect(opened.dossier.recommendations.first?.title == Phrase("Te weinig sturing", nil))
    #expect(opened.leftOut(.recommendation) == 2)
  }

  @Test("Records of two kinds may have one name")
  func sameNameOtherKind() throws {
    let fixture = Fixture.sound.replacing(
      #""id": "L1""#, by: #""id": "R2025-1""#, in: "records/2025.json")
    #expect(try fixture.open().shortFaults == [])
  }

  @Test("Two events with one key in one file are duplicates; in two files they are not")
  func eventKeys() throws {
    let same = Fixture.sound.replacing(
      #""key": "X1""#, by: #""key": "P1""#, in: "records/2025.json")
    #expect(try same.open().faults.map(\.problem.code).contains("duplicate"))
    let event =
      #"{"key": "P1", "recommendation": "R2024-1", "type": "note", "source": {"confidence": "inferred"}}"#
    let other = Fixture.sound.with("records/2026.json", #"{"events": [\#(event)]}"#)
    #expect(try other.open().shortFaults == [])
  }

  @Test("An event of another file is named with its file")
  func eventOfAnotherFile() throws {
    let event =
      #"{"key": "N1", "recommendation": "R2024-1", "type": "note", "source": {"confidence": "inferred"}, "correctionOf": "records/2025.json#P1"}"#
    let opened = try Fixture.sound.with("records/2026.json", #"{"events": [\#(event)]}"#).open()
    #expect(opened.shortFaults == [])
    #expect(opened.dossier.events.last?.correctionOf == "records/2025.json#P1")
  }
}

@Suite("What falls with a record")
struct ConsequencesTests {
  @Test("Whatever points at a record that was left out is left out, and told once")
  func fall() throws {
    let opened = try Fixture.sound.replacing(
      #""kind": "call""#, by: #""kind": "cry""#, in: "records/2025.json"
    ).open()
    #expect(opened.shortFaults == ["records/2025.json:6:52 punt R2025-1 unknownValue"])
    #expect(opened.shortNotes == ["records/2025.json:6:12 punt R2025-1 restsOn"])
    let expected = "Wat verwijst naar punt R2025-1, is ook weggelaten: 8 keer."
    #expect(opened.notes.first?.problem.sentence(.dutch) == expected)
    #expect(opened.dossier.recommendations.map(\.id) == ["R2024-1"])
    #expect(opened.dossier.links.isEmpty && opened.dossier.events.isEmpty)
    #expect(opened.dossier.responses.count == 1)
  }

  @Test("A file that cannot be read takes along what rests on it, without a fault for each")
  func unreadableFile() throws {
    let opened = try Fixture.sound.with("documents.json", "{").open()
    #expect(opened.shortFaults == ["documents.json:1:1 json"])
    #expect(opened.notes.map(\.problem.code).allSatisfy { $0 == "restsOnFile" || $0 == "restsOn" })
    #expect(opened.dossier.recommendations.isEmpty)
    #expect(opened.dossier.parties.count == 3)
  }

  @Test(
    "Every name in what remains is the name of a record",
    arguments: [
      "documents.json", "parties.json", "milestones.json", "records/2024.json", "records/2025.json",
    ])
  func whole(file: String) throws {
    let text = try #require(Fixture.sound.files[file])
    for line in text.split(separator: "\n").map(String.init)
    where line.contains(#""id": ""#) {
      let opened = try Fixture.sound.replacing(
        line, by: line.replacing(#""id": ""#, with: #""id": "x "#), in: file
      ).open()
      expectWhole(opened.dossier)
      #expect(opened.faults.map(\.problem.code).contains("badName"))
    }
  }

  private func expectWhole(_ dossier: Dossier) {
    let items = Set(dossier.recommendations.map(\.id))
    let documents = Set(dossier.documents.map(\.id))
    let parties = Set(dossier.parties.map(\.id))
    let reports = Set(dossier.reports.map(\.id))
    #expect(dossier.reports.allSatisfy { documents.contains($0.document) })
    #expect(dossier.recommendations.allSatisfy { reports.contains($0.report) })
    #expect(
      dossier.recommendations.flatMap(\.addressees).compactMap(\.party).allSatisfy(parties.contains)
    )
    #expect(dossier.events.allSatisfy { items.contains($0.recommendation) })
    #expect(dossier.events.compactMap(\.source?.document).allSatisfy(documents.contains))
    #expect(dossier.links.allSatisfy { items.contains($0.from) && items.contains($0.to) })
    #expect(dossier.chainTitles.allSatisfy { items.contains($0.anchor) })
  }
}

@Suite("Order and circles")
struct OrderTests {
  @Test("Links that lead back to themselves lose the one that closes the circle")
  func circle() throws {
    let back =
      #"{"id": "L2", "kind": "elaborates", "from": "R2024-1", "to": "R2025-1", "by": "editors", "reason": "r", "source": {"confidence": "inferred"}}"#
    let opened = try Fixture.sound.with("records/2026.json", #"{"links": [\#(back)]}"#)
      .replacing(
        #""issued": "2024-03-27""#, by: #""issued": "2025-03-03""#, in: "records/2024.json"
      ).open()
    #expect(opened.shortFaults == ["records/2026.json:1:19 koppeling L2 cycle"])
    #expect(
      opened.faults.first?.problem.sentence(.dutch)
        == "Leidt naar zichzelf terug: R2025-1 → R2024-1 → R2025-1.")
    #expect(opened.dossier.links.map(\.id) == ["L1"])
  }

  @Test("An item that repeats itself is a circle of one")
  func selfLink() throws {
    let opened = try Fixture.sound.replacing(
      #""to": "R2024-1""#, by: #""to": "R2025-1""#, in: "records/2025.json"
    ).open()
    #expect(opened.faults.map(\.problem) == [.bond(.cycle(["R2025-1", "R2025-1"]))])
  }

  @Test("A part cannot hold its own whole")
  func parents() throws {
    let opened = try Fixture.sound.replacing(
      #""id": "R2025-1", "report": "RAP2025","#,
      by: #""id": "R2025-1", "parent": "R2025-1a", "report": "RAP2025","#, in: "records/2025.json"
    ).open()
    #expect(opened.faults.map(\.problem.code) == ["cycle"])
    #expect(opened.dossier.recommendations.map(\.id) == ["R2024-1"])
  }

  @Test("A party cannot be part of its own part")
  func parties() throws {
    let opened = try Fixture.sound.replacing(
      #""kind": "ministry""#, by: #""kind": "ministry", "partOf": "MIN""#, in: "parties.json"
    ).open()
    #expect(opened.faults.map(\.problem) == [.bond(.cycle(["MIN", "MIN"]))])
  }

  @Test("A link to a later item is refused; to one of the same day it is not (T14)")
  func laterTarget() throws {
    let later = Fixture.sound.replacing(
      #""issued": "2024-03-27""#, by: #""issued": "2025-03-04""#, in: "records/2024.json")
    #expect(
      try later.open().faults.map(\.problem) == [
        .bond(.laterTarget(from: "R2025-1", to: "R2024-1"))
      ])
    let sameDay = Fixture.sound.replacing(
      #""issued": "2024-03-27""#, by: #""issued": "2025-03-03""#, in: "records/2024.json")
    #expect(try sameDay.open().shortFaults == [])
    let sameYear = Fixture.sound.replacing(
      #""issued": "2024-03-27""#, by: #""issued": "2025""#, in: "records/2024.json")
    #expect(try sameYear.open().shortFaults == [])
  }

  @Test("Related items may stand in any order")
  func related() throws {
    let fixture = Fixture.sound.replacing(
      #""issued": "2024-03-27""#, by: #""issued": "2025-03-04""#, in: "records/2024.json"
    ).replacing(#""kind": "repeats""#, by: #""kind": "related""#, in: "records/2025.json")
    #expect(try fixture.open().shortFaults == [])
  }

  @Test("A response from before what it responds to is remarked on, unless it is marked")
  func early() throws {
    let early = Fixture.sound.replacing(
      #""date": "2025-04-24", "type": "position""#,
      by: #""date": "2025-03-02", "type": "position""#,
      in: "records/2025.json")
    #expect(try early.open().notes.map(\.problem) == [.bond(.early(before: "R2025-1"))])
    #expect(try early.open().dossier.events.count == 3)
    let marked = early.replacing(
      #""actions": []"#, by: #""anticipatory": true"#, in: "records/2025.json")
    #expect(try marked.open().shortNotes == [])
    let letter = Fixture.sound.replacing(
      #""date": "2025-04-24", "by""#, by: #""date": "2025-01", "by""#, in: "records/2025.json")
    #expect(try letter.open().notes.map(\.problem) == [.bond(.early(before: "RAP2025"))])
  }
}
