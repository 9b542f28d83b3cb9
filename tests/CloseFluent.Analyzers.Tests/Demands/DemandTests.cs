using System.Reflection;
using CloseFluent.Sandbox;
using CloseFluent.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// What the library refuses at run time is reported before: every public member is called with constants, and each call is
/// shown to the rules.
/// </summary>
public sealed class DemandTests
{
    private static readonly Assembly[] s_libraries =
    [
        typeof(Bulk).Assembly, typeof(CloseRecorder).Assembly, typeof(CloseSandbox).Assembly, typeof(ICloseClientFactory).Assembly,
    ];

    // One type of each assembly that the calls need beside the usual.
    private static readonly Type[] s_others =
    [
        typeof(CloseSandbox), typeof(ICloseClientFactory), typeof(IServiceCollection), typeof(ServiceCollection), typeof(IConfiguration),
        typeof(ConfigurationBuilder), typeof(IHttpClientBuilder),
    ];

    // Members with a constant that throws and that no rule judges.
    private static readonly Dictionary<string, string> s_unjudged = new(StringComparer.Ordinal)
    {
        ["CloseWebhook.ParseUnverified(rawBody)"] = "A body comes from a request and is never a constant.",
        ["BulkSequenceSubscription.CallsAssignedTo"] = "A list within a response, which Close makes.",
        ["ActionScript.Refused(errors)"] = "The default of a tuple, which nobody writes.",
        ["ActionScript.Processing(processed)"] = "Both arguments depend on each other.",
        ["ActionScript.Processing(of)"] = "Both arguments depend on each other.",
    };

    // Members that no test can call with constants.
    private static readonly Dictionary<string, string> s_unreached = new(StringComparer.Ordinal)
    {
        ["Bulk.SetCustomField"] = "Overloads that take a CustomField, which Close makes.",
        ["Bulk.AddToCustomField"] = "An overload that takes a CustomField.",
        ["Bulk.RemoveFromCustomField"] = "An overload that takes a CustomField.",
        ["CustomField.BelongsTo"] = "A CustomField is read from Close.",
        ["ChoiceCustomField`2"] = "The base of classes that a tool writes.",
        ["MultiChoiceCustomField`2"] = "The base of classes that a tool writes.",
        ["CustomChoiceField`2"] = "A field that only such classes lead to.",
        ["LinkedObjectField`2"] = "A field that no object has without a custom field.",
        ["DatabaseSendJournal.WriteAsync"] = "A journal needs a database.",
        ["AutoAdvancingTimeProvider.CreateTimer"] = "It takes a function.",
        ["ICloseClientFactory.GetClient"] = "What it takes depends on what was registered.",
        ["SandboxLead.Contact"] = "It takes a function.",
    };

    private static readonly Lazy<PublicCalls> s_calls = new(() => PublicCalls.Of(s_libraries));

    private static readonly Lazy<Task<IReadOnlyList<CallResult>>> s_results = new(() => CalledMembers.RunAsync(
        s_calls.Value.Calls,
        [.. Examples.References, .. s_others.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))]));

    [Fact]
    public async Task A_rule_speaks_on_every_constant_that_throws()
    {
        CallResult[] silent = [.. (await s_results.Value).Where(result => result.RefusesArguments && !result.IsJudged)];
        Assert.Equal([], silent.Where(result => !s_unjudged.ContainsKey(result.Call.Member)));
        Assert.Equal(s_unjudged.Keys.Order(), silent.Select(result => result.Call.Member).Distinct().Order());
    }

    [Fact]
    public async Task No_rule_about_arguments_speaks_on_a_constant_that_is_taken() =>
        Assert.Equal([], (await s_results.Value).Where(result => result.IsJudged && !result.RefusesArguments));

    [Fact]
    public async Task Every_member_is_called_with_arguments_that_it_takes()
    {
        Assert.Equal([], (await s_results.Value).Where(result => result.Call.Constant is null && result.RefusesArguments));
        Assert.Equal(s_unreached.Keys.Order(), s_calls.Value.Unreached.Distinct().Order());
    }
}
