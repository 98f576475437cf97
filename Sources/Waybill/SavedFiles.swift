#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files a user named: paths, folders, globs.
public enum SavedFiles {
  /// A path that is to be read, or why it cannot be.
  public struct Entry: Sendable {
    /// As given, or as the walk found it below what was given.
    public var path: String
    /// Why it cannot be read; nil if nothing is known against it.
    public var failure: String?
  }

  /// Expands what the user gave, in the order given; folders and globs in byte order of their paths,
  /// hidden entries left out.
  public static func expand(_ paths: [String]) -> [Entry] { paths.flatMap(expand) }

  private static func expand(_ path: String) -> [Entry] {
    if path == "-" { return [Entry(path: path)] }
    var status = stat()
    if stat(path, &status) == 0 {
      return status.isFolder ? walk(path) : [Entry(path: path)]
    }
    let reason = message(errno)
    guard path.contains(where: { "*?[".contains($0) }) else { return [Entry(path: path, failure: reason)] }
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(path, 0, nil, &matches) == 0, let list = matches.gl_pathv else {
      return [Entry(path: path, failure: "no file matches")]
    }
    return (0..<Int(matches.gl_pathc)).compactMap { list[$0].map { String(cString: $0) } }.flatMap(expand)
  }

  private static func walk(_ folder: String) -> [Entry] {
    guard let handle = opendir(folder) else {
      return [Entry(path: folder, failure: "the folder cannot be opened: \(message(errno))")]
    }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    names.sort { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    return names.flatMap { name -> [Entry] in
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { return [Entry(path: path, failure: message(errno))] }
      // A link to a folder could lead round in a circle: links below a folder are read only as files.
      if status.isFolder { return walk(path) }
      guard stat(path, &status) == 0 else { return [Entry(path: path, failure: message(errno))] }
      return status.isFolder ? [] : [Entry(path: path)]
    }
  }

  /// Why a file was not read.
  public struct Failure: Error, Sendable {
    /// What is wrong and what to do, in lower case.
    public var message: String
  }

  /// The bytes of a file; `-` is standard input.
  public static func load(_ path: String, maximumBytes: Int) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(message: "cannot be opened: \(message(errno))") }
    defer { if descriptor != 0 { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(message: message(errno)) }
    let expected = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    guard expected <= maximumBytes else { throw tooLarge(maximumBytes) }
    var bytes: [UInt8] = []
    var capacity = max(expected + 1, 65_536)
    if expected > 0 { capacity = expected + 1 }
    var failed: Int32 = 0
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, capacity)
        if got < 0 { failed = errno }
        count = max(got, 0)
      }
      if failed != 0 { throw Failure(message: "cannot be read: \(message(failed))") }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= maximumBytes else { throw tooLarge(maximumBytes) }
      if expected > 0, bytes.count == expected { return bytes }
      capacity = 65_536
    }
  }

  private static func tooLarge(_ limit: Int) -> Failure {
    Failure(message: "larger than \(limit >> 20) MiB; raise --max-bytes if the file is really a page")
  }

  private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension stat {
  fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}
