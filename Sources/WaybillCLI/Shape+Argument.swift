public import ArgumentParser
public import WaybillShapes

extension Shape: ExpressibleByArgument {}
