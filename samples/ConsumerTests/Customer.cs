using CloseFluent;

namespace ConsumerTests;

/// <summary>A company that signed up, as our own shop knows it.</summary>
public sealed record Customer(LeadId Lead, Plan Plan, bool HasOpenComplaint = false);
