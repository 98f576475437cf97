internal import CMarkup
internal import CSimdjson

/// The versions of the C libraries that read the pages.
package enum EngineVersions {
  package static var libxml2: String { String(cString: wb_libxml2_version()) }
  package static var simdjson: String { String(cString: wb_simdjson_version()) }
}
