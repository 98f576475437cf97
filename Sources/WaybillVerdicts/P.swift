/// Room for tracking-number shapes.
enum Placeholder {}
