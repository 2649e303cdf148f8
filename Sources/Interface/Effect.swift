package import FollowUp

/// What is to be done outside: values, carried out by the program's one runner.
package enum Effect: Sendable {
  case quit
  /// Hands text to the clipboard of whoever sits at the terminal.
  case copy(String)
  /// Computes the dossier on another day; answered by `Message.reckoned`.
  case reckon(Day)
  /// Answers a question about all items; answered by `Message.swept`, and meanwhile by
  /// `Message.sweeping`. Who asks again has no need of the answer before.
  case sweep(SweepOrder)
  /// Writes what is shown to a file that does not exist yet.
  case export(ReportRequest, path: String)
  /// Records all of it together or nothing; answered by `Message.recorded`.
  case save([Submission], for: Asker)
  /// Works out what recording it would change; answered by `Message.weighed`.
  case weigh([Submission], for: Asker)
  /// Puts what is being typed on the disk; its moment is that of writing. Answered by
  /// `Message.kept`.
  case keep(Draft)
  /// Forgets a draft, of a form that was saved or wiped.
  case discard(Draft.ID)
  /// Looks which drafts no window works on any more; answered by `Message.offered`.
  case findDrafts
  /// Copies a file into the dossier; answered by `Message.attached`.
  case attach(path: String, for: Asker)
  /// Looks whether a file can be copied into the dossier; answered by `Message.inspected`.
  case inspect(path: String, for: Asker)
  /// Reads the text of a file of the dossier; answered by `Message.textRead`.
  case read(Attachment, for: Asker)
  /// Hands a text to the editor of the user; answered by `Message.edited`.
  case edit(String, for: Asker)
  /// Looks for what the user recorded last or, with `again`, took back last; answered by
  /// `Message.found`.
  case lookBack(Member.ID, again: Bool)
  /// Looks at what others recorded; answered by `Message.news` when there is any, and by
  /// `Message.nothingNew` when the user asked and there is none.
  case look(isAsked: Bool)
}

/// A question about all items, with what it is about.
package struct SweepOrder: Sendable {
  package let sweep: Sweep
  package let board: Board
  package let index: SearchIndex
  package let printing: Printing
}

/// Which form asked: the name of its draft.
package typealias Asker = Draft.ID
