import Foundation
import PackagePlugin

/// Turns lessons, templates and recorded data into Swift source, so that a copied binary needs no files beside it.
@main
struct EmbedContentPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let folders = [
      ("lessons", package.appending(path: "lessons")),
      ("templates", package.appending(path: "templates")),
      ("data", target.directoryURL.appending(path: "Data")),
    ]
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedContent.swift")
    var inputs: [URL] = []
    var arguments = [output.path]
    for (name, folder) in folders {
      for file in files(below: folder) {
        inputs.append(file)
        arguments.append(name + file.path.dropFirst(folder.path.count))
        arguments.append(file.path)
      }
    }
    return [
      .buildCommand(
        displayName: "Embedding lessons, templates and data",
        executable: try context.tool(named: "embed-content").url,
        arguments: arguments, inputFiles: inputs, outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (found?.compactMap { $0 as? URL } ?? []).map(\.standardizedFileURL)
    return urls.filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
      .sorted { $0.path < $1.path }
  }
}
