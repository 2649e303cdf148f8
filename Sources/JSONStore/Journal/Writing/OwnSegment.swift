internal import FollowUp
internal import Text

/// The file that the next events go into, open to be added to, its torn end mended.
struct OwnSegment<Files: WritableFiles> {
  private let places: OpenPlaces<Files>
  private let file: Files.Handle
  private let name: SegmentName
  private let size: Int
  /// Whether nothing stood in it before.
  var isNew: Bool { size == 0 }

  private var files: Files { places.files }

  /// Opens the last segment of `journal`, or a new one when that is full or of an earlier year.
  init(_ places: OpenPlaces<Files>, of journal: WriterJournal?, year: Int) throws(Stop) {
    let last = journal?.segments.last
    let name = OwnSegment.name(after: last, year: year)
    self.places = places
    self.name = name
    size = last?.name == name ? last?.size ?? 0 : 0
    file = try OpenPlaces<Files>.tried { () throws(FileFailure) in
      try places.files.openToAppend(name.text, in: places.own, .shared)
    }
    do throws(Stop) {
      try checkSize()
      if size == 0 { try settle() }
    } catch {
      places.files.close(file)
      throw error
    }
  }

  func close() { files.close(file) }

  private static func name(after last: WriterJournal.Segment?, year: Int) -> SegmentName {
    guard let last else { return SegmentName(year: year, number: 1) }
    let isFull =
      last.size >= SegmentName.maximumBytes || last.events >= SegmentName.maximumEvents
    return isFull || last.name.year < year ? last.name.next(in: year) : last.name
  }

  /// Nobody writes here but who holds the lock; what git puts in its place is another file.
  private func checkSize() throws(Stop) {
    let found = try OpenPlaces<Files>.tried { () throws(FileFailure) in
      try files.status(of: file).size
    }
    guard found == size else { throw Stop.replaced }
  }

  /// Puts the names of a new file and of its folders on the disk, before anything is in it.
  private func settle() throws(Stop) {
    try OpenPlaces<Files>.tried { () throws(FileFailure) in
      try Guidance.place(in: places.dossier, files)
      for folder in [places.own, places.journal, places.dossier] { try files.sync(folder) }
    }
  }
}

/// Writing, all or nothing.
extension OwnSegment {
  /// Adds lines in one write and returns when they are on the disk.
  func add(_ bytes: [UInt8]) throws(Stop) {
    do throws(FileFailure) {
      let taken = try files.write(bytes, to: file)
      guard taken == bytes.count else { throw FileFailure.noSpace }
    } catch {
      try takeBack(because: error)
    }
    do throws(FileFailure) {
      try files.syncContent(of: file)
    } catch {
      // Never tried again: the kernel has marked the pages as clean already.
      throw Stop.notOnDisk(error)
    }
  }

  private func takeBack(because failure: FileFailure) throws(Stop) -> Never {
    do throws(FileFailure) {
      try files.truncate(file, to: size)
    } catch {
      throw Stop.notOnDisk(failure)
    }
    throw Stop(failure)
  }

  /// Whether the path of the dossier still leads to the file that was written.
  func isInPlace(dossier path: String) throws(Stop) -> Bool {
    do throws(FileFailure) {
      guard try places.areInPlace(dossier: path) else { return false }
      return try files.status(of: name.text, in: places.own).identity
        == files.status(of: file).identity
    } catch .notFound {
      return false
    } catch {
      throw Stop.notOnDisk(error)
    }
  }
}
