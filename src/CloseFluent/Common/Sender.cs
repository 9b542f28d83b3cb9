using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Who the e-mails of a sequence come from: a connected account that may send, and one of its identities (name and address).
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/connected-accounts"/>.</remarks>
public sealed class Sender : IEquatable<Sender>
{
    /// <summary>Creates a sender.</summary>
    /// <param name="account">The connected account, <c>emailacct_…</c>.</param>
    /// <param name="name">The name that recipients see, on one line.</param>
    /// <param name="email">The address that recipients see, bare: <c>ada@example.com</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is blank or contains a line break or other control character, or the address is not one e-mail address.
    /// </exception>
    public Sender(
        EmailAccountId account,
        [ArgumentKind(ArgumentKind.SenderName)] string name,
        [ArgumentKind(ArgumentKind.EmailAddress)] string email)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(email);
        Account = account;
        Name = RequireName(name);
        Email = RequireEmail(email);
    }

    /// <summary>The connected account, sent as <c>sender_account_id</c>.</summary>
    public EmailAccountId Account { get; }

    /// <summary>The name that recipients see, sent as <c>sender_name</c>.</summary>
    public string Name { get; }

    /// <summary>The address that recipients see, sent as <c>sender_email</c>.</summary>
    public string Email { get; }

    /// <summary>
    /// Gets whether Close said that the account may send: true for senders of accounts that it said so of, null where it did
    /// not say, and for a sender that was not read from Close. It makes no difference to equality.
    /// </summary>
    [JsonIgnore]
    public bool? MaySend { get; internal init; }

    /// <summary>Determines whether both are equal, as <see cref="Equals(Sender)"/> does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator ==(Sender? left, Sender? right) => Equals(left, right);

    /// <summary>Determines whether both differ.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator !=(Sender? left, Sender? right) => !Equals(left, right);

    /// <summary>Returns the sender as mail programs show it: <c>Ada Example &lt;ada@example.com&gt;</c>.</summary>
    public override string ToString() => $"{Name} <{Email}>";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(Sender? other) =>
        other is not null && Account == other.Account && Name == other.Name && Email == other.Email;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => Equals(obj as Sender);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => (Account, Name, Email).GetHashCode();

    /// <summary>The part of an action's sentence that says who sends: without personal data where it is redacted.</summary>
    internal string Describe(bool isRedacted) => SentenceTemplate.Fill(
        ActionSentences.FromSender,
        ("sender", isRedacted ? TextEscaping.Name(Account.Value) : ActionSentences.SenderOf(Name, Email)));

    private static string RequireName(string name) => SenderName.FaultOf(name) is var (problem, remedy)
        ? throw new ArgumentException(
            $"The sender's name {problem}: \"{LineBreaks.Show(name)}\". {Sentence(remedy)}", nameof(name))
        : name;

    private static string RequireEmail(string email) => EmailAddress.IsAddress(email)
        ? email
        : throw new ArgumentException(
            $"\"{LineBreaks.Show(email)}\" {EmailAddress.Problem}. {Sentence(EmailAddress.Remedy)}", nameof(email));

    private static string Sentence(string remedy) => char.ToUpperInvariant(remedy[0]) + remedy.Substring(1) + ".";
}
