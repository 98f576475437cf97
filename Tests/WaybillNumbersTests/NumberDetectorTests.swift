import Testing
import WaybillNumbers

@Suite struct NumberDetectorTests {}
