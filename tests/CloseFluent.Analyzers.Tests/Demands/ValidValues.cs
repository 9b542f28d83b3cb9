#pragma warning disable CLOSE9001 // What is unverified has its demands too.
using System.Reflection;
using CloseFluent.Sandbox;
using CloseFluent.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent.Analyzers.Tests;

/// <summary>For each type of the public API an expression that gives a value of it.</summary>
internal sealed class ValidValues
{
    private readonly Dictionary<Type, string> _values = new()
    {
        [typeof(string)] = "\"words\"",
        [typeof(int)] = "5",
        [typeof(long)] = "5L",
        [typeof(decimal)] = "5m",
        [typeof(double)] = "0.5",
        [typeof(bool)] = "true",
        [typeof(TimeSpan)] = "System.TimeSpan.FromSeconds(5)",
        [typeof(TimeOnly)] = "new System.TimeOnly(5, 0)",
        [typeof(DateTime)] = "new System.DateTime(2026, 1, 2)",
        [typeof(DateOnly)] = "new System.DateOnly(2026, 1, 2)",
        [typeof(DateTimeOffset)] = "new System.DateTimeOffset(2026, 1, 2, 3, 4, 5, System.TimeSpan.Zero)",
        [typeof(TimeZoneInfo)] = "System.TimeZoneInfo.Utc",
        [typeof(TimeProvider)] = "System.TimeProvider.System",
        [typeof(IFormatProvider)] = "System.Globalization.CultureInfo.InvariantCulture",
        [typeof(CancellationToken)] = "default",
        [typeof(IServiceCollection)] = "new Microsoft.Extensions.DependencyInjection.ServiceCollection()",
        [typeof(IConfiguration)] = "new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()",
        [typeof(Action<CloseClientOptions>)] = "_ => { }",
        [typeof(Action<CloseClientOptions, IServiceProvider>)] = "(_, _) => { }",
        [typeof(Uri)] = "new System.Uri(\"https://example.com/hook/\")",
        [typeof(HttpMethod)] = "System.Net.Http.HttpMethod.Get",
        [typeof(ReadOnlyMemory<byte>)] = "\"{}\"u8.ToArray()",
        [typeof(ReadOnlySpan<byte>)] = "\"{}\"u8",
        [typeof(ICloseClient)] = "Given.Close",
        [typeof(CloseClient)] = "Given.Client",
        [typeof(LeadFields)] = "Given.Lead",
        [typeof(ContactFields)] = "Given.Contact",
        [typeof(CloseId)] = "new LeadId(\"lead_1\")",
        [typeof(Sender)] = "new Sender(\"emailacct_1\", \"Ada\", \"ada@example.com\")",
        [typeof(BulkSelection)] = "Leads.WithIds(\"lead_1\")",
        [typeof(SortedSelection<LeadFields>)] = "Leads.All.OrderBy(lead => lead.Name)",
        [typeof(BulkAction<BulkDelete>)] = "Bulk.DeleteLeads().To(Leads.WithIds(\"lead_1\")).AtMost(5)",
        [typeof(DeleteContactsNeedsAtMost)] = "Bulk.DeleteContacts().To(Contacts.WithIds(\"cont_1\"))",
        [typeof(DeleteContactsAction)] = "Bulk.DeleteContacts().To(Contacts.WithIds(\"cont_1\")).AtMost(5)",
        [typeof(CloseClientOptions)] = "new CloseClientOptions { ApiKey = \"api_test\" }",
        [typeof(CloseOAuthApp)] = "new CloseOAuthApp(\"id\", \"secret\", httpClient: Given.Http)",
        [typeof(ICloseTokenStore)] = "new Store()",
        [typeof(DatabaseSendJournals)] = "new DatabaseSendJournals(() => null!, DatabaseSendJournalStatements.Sqlite())",
        [typeof(CloseWebhookEvent)] = "new CloseWebhookEvent(\"lead\", \"created\")",
        [typeof(ActionScript)] = "Given.Taken<CloseFluent.Testing.ActionScript>(take => Given.Recorder.Script(take))",
        [typeof(CountScript)] = "Given.Taken<CloseFluent.Testing.CountScript>(take => Given.Recorder.ScriptCount(take))",
        [typeof(ListScript<Sender>)] =
            "Given.Taken<CloseFluent.Testing.ListScript<Sender>>(take => Given.Recorder.ScriptSenders(take))",
        [typeof(SandboxData)] = "new CloseFluent.Sandbox.SandboxData()",
        [typeof(SandboxLead)] = "Given.Taken<CloseFluent.Sandbox.SandboxLead>(take => "
            + "new CloseFluent.Sandbox.SandboxData().AddLead(\"lead_1\", \"Ada\", take))",
        [typeof(SandboxContact)] = "Given.Taken<CloseFluent.Sandbox.SandboxContact>(take => "
            + "new CloseFluent.Sandbox.SandboxData().AddLead(\"lead_1\", \"Ada\", lead => lead.Contact(\"Ada\", take)))",
    };

    public IReadOnlyList<KeyValuePair<Type, string>> Known => [.. _values];

    public string? Find(ParameterInfo parameter) => ValidArguments.Find(parameter) ?? Find(parameter.ParameterType);

    public string? Find(Type type)
    {
        if (_values.TryGetValue(type, out string? value))
        {
            return value;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Find(underlying);
        }

        if (type.IsEnum)
        {
            return $"{TypeText.Of(type)}.{Enum.GetNames(type)[0]}";
        }

        if (typeof(CloseId).IsAssignableFrom(type) && !type.IsAbstract)
        {
            return $"new {TypeText.Of(type)}(\"{ValidArguments.PrefixOf(type)}1\")";
        }

        if (BadConstants.ItemOf(type) is { } item && Find(item) is { } one)
        {
            return $"new {TypeText.Of(item)}[] {{ {one} }}";
        }

        return type.Namespace?.StartsWith(nameof(CloseFluent), StringComparison.Ordinal) == true
            ? _values.FirstOrDefault(known => type.IsAssignableFrom(known.Key)).Value
            : null;
    }

    /// <summary>Learns of a type how a value of it is come by; false where that is known.</summary>
    public bool Learn(Type type, string expression) =>
        !type.IsByRef && !type.IsPointer && !type.IsEnum && _values.TryAdd(type, expression);
}
