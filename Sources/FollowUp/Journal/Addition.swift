/// A record that came into the dossier by an event: files of records are never rewritten.
///
/// Few events are one, and none of the others should have the size of a record.
package indirect enum Addition: Hashable, Sendable {
  /// A member; one with the id of an earlier member takes that one's place.
  case member(Member)
  case party(Party)
  /// Another name for a party that is there.
  case alias(String, of: Party.ID)
  case document(Document)
  /// A file put beside a document that is there.
  case attachment(Attachment)
  case report(Report)
  case recommendation(Recommendation)
  case response(Response)
  case passage(Passage)
  /// A commitment that was made; what becomes of it are events on its items.
  case commitment(Commitment)
}
