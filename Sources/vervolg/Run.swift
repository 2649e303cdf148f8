internal import ArgumentParser
internal import Text

/// From words on the command line to an exit code.
struct Run {
  let surroundings: Surroundings
  let output: Output

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    self.output = Output(
      language: surroundings.language,
      isPlain: surroundings.arguments.contains("--ascii") || surroundings.settings.ascii)
  }

  func ending(of root: (some ParsableCommand).Type) -> Ending {
    do {
      var parsed = try root.parseAsRoot(surroundings.arguments)
      guard let command = parsed as? any Command else {
        // ArgumentParser's own commands, such as help, answer by throwing what they print.
        try parsed.run()
        return .done
      }
      if let fault = surroundings.settingsFault { throw fault }
      return try command.carryOut(in: surroundings, output: output)
    } catch let complaint as Complaint {
      return told(complaint)
    } catch {
      return told(error, by: root)
    }
  }

  private func told(_ complaint: Complaint) -> Ending {
    output.tell(complaint.lines(in: output.language))
    return complaint.ending
  }

  /// What ArgumentParser has to say: help on standard output, a usage error on standard error,
  /// with the arguments that it repeats made harmless.
  private func told(_ error: any Error, by root: (some ParsableCommand).Type) -> Ending {
    let message = ParserWords.said(root.fullMessage(for: error), in: output.language)
    let lines = Clean.lines(message)
    guard root.exitCode(for: error).isSuccess else {
      output.tell(lines)
      return .usage
    }
    do {
      try output.write(lines)
      return .done
    } catch {
      return told(error)
    }
  }
}
