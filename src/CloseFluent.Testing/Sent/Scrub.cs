namespace CloseFluent.Testing;

/// <summary>What is replaced by stable names before a recording is compared.</summary>
[Flags]
public enum Scrub
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ids as Close makes them: <c>sequence_1</c>, <c>lead_1</c>, <c>lead_2</c> …</summary>
    Ids = 1,

    /// <summary>Name and address of the sender: <c>sender_1</c>, <c>sender_1@example.com</c>.</summary>
    Senders = 2,

    /// <summary>Any other e-mail address: <c>address_1</c>, and international phone numbers: <c>phone_1</c>.</summary>
    Addresses = 4,

    /// <summary>Days and moments: <c>day_1</c>, <c>moment_1</c>.</summary>
    Moments = 8,

    /// <summary>All of these.</summary>
    Everything = Ids | Senders | Addresses | Moments,
}
