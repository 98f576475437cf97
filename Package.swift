// swift-tools-version: 6.0
import PackageDescription

// Imports point one way, left to right; ARCHITECTURE.md has the picture.
// CLibxml2 and CSimdjson are seen by WaybillPages alone.
let package = Package(
  name: "waybill",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "Waybill", targets: ["Waybill"]),
    .executable(name: "waybill", targets: ["WaybillCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "CMarkup", dependencies: ["CLibxml2"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    // No system library target: SwiftPM refuses the flags of simdjson's pkg-config file, and warns.
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "WaybillModel"),
    .target(name: "WaybillNumbers", dependencies: ["WaybillModel"]),
    .target(name: "WaybillStatuses", dependencies: ["WaybillModel"]),
    .target(name: "WaybillPages", dependencies: ["WaybillModel", "CMarkup", "CSimdjson"]),
    .target(
      name: "WaybillCarriers",
      dependencies: ["WaybillModel", "WaybillPages", "WaybillStatuses", "WaybillNumbers"]),
    .target(name: "WaybillShapes", dependencies: ["WaybillModel"]),
    .target(name: "WaybillVerdicts", dependencies: ["WaybillModel", "WaybillNumbers"]),
    .target(
      name: "Waybill",
      dependencies: [
        "WaybillModel", "WaybillPages", "WaybillCarriers", "WaybillStatuses", "WaybillNumbers",
        "WaybillVerdicts", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "WaybillCLI",
      dependencies: [
        "Waybill", "WaybillModel", "WaybillShapes", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    // Measures what is no part of the product; scripts/bench-status runs it.
    .executableTarget(
      name: "WaybillDev", dependencies: ["WaybillModel", "WaybillStatuses"]),
    .testTarget(name: "WaybillModelTests", dependencies: ["WaybillModel"]),
    .testTarget(name: "WaybillNumbersTests", dependencies: ["WaybillNumbers", "WaybillModel"]),
    .testTarget(name: "WaybillStatusesTests", dependencies: ["WaybillStatuses"]),
    .testTarget(name: "WaybillPagesTests", dependencies: ["WaybillPages", "WaybillModel"]),
    .testTarget(
      name: "WaybillCarriersTests",
      dependencies: ["WaybillCarriers", "WaybillPages", "WaybillModel", "WaybillStatuses"]),
    .testTarget(
      name: "WaybillTests", dependencies: ["Waybill", "WaybillModel", "WaybillPages", "WaybillCarriers"]),
    .testTarget(
      name: "WaybillShapesTests", dependencies: ["WaybillShapes", "WaybillModel", "Waybill", "WaybillCarriers"]),
    .testTarget(name: "WaybillVerdictsTests", dependencies: ["WaybillVerdicts", "WaybillModel", "Waybill"]),
  ],
  cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
}
