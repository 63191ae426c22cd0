public import Scale
public import Transport

/// Why the chain could not be read.
public enum ChainFault: Error, Hashable, Sendable {
  /// There was no answer.
  case transport(TransportFault)
  /// The server wants fewer questions; after so many seconds, where it says so.
  case busy(status: Int, after: Int?)
  /// The server wants to be asked by others, or with a key.
  case refused(Int)
  /// The server sends us elsewhere.
  case redirected(Int)
  /// The server answered with another status than 200.
  case status(Int)
  /// What it answered is no answer to what was asked; in words.
  case reply(String)
  /// The node has no answer; its own number and words.
  case node(Int, String)
  /// The node does not keep the state of that block any more.
  case pruned(block: UInt64?)
  /// It is a node of another chain; the hash of that chain's first block.
  case otherChain(String)
  /// The runtime is one whose rules are not known here; why.
  case runtime(UInt32, String)
  /// There is no such block yet, or it may still be taken back; the newest that is final.
  case notFinal(block: UInt64, newest: UInt64)
  /// One thing was read twice and was not the same; what.
  case changed(String)
  /// A value is not laid out as it was when this was written; of what, and how.
  case layout(String, ScaleFault)
  /// A value that must be there is not.
  case missing(String)
  /// What was read does not fit together; in words.
  case check(String)
  /// Somebody wanted it to stop.
  case stopped
}
