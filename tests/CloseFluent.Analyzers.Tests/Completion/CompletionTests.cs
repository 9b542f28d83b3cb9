using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What an editor offers after each dot: the next steps, and nothing that leads astray.</summary>
/// <remarks>
/// The order is the editor's, by the alphabet, and no attribute changes it. A completion provider in the package could only
/// add items or replace the whole list, and with it extension methods and imports. It would be built against the editor's
/// features, which cannot be had for the oldest compiler that the rules claim: there the compiler would warn of the assembly
/// in each build.
/// </remarks>
public sealed class CompletionTests
{
    private const string Ready =
        "ActionType AtMost Description GetType Json MaxMatches RedactedDescription Selection SendAsync SendOnceAsync "
        + "SendsDoneEmail SequenceId ToStoredJson ToString WithoutDoneEmail";

    private const string ReadySubscribe =
        "ActionType AssignCallsTo AtMost CallsAssignedTo ContactPreference Description FromPhoneNumber FromPhoneNumberId "
        + "GetType Json "
        + "MaxMatches PreviewMailsAsync RedactedDescription ReportMailsAsync Selection SendAsync Sender SendOnceAsync SendsDoneEmail "
        + "SequenceId ToStoredJson ToString "
        + "WithoutDoneEmail";

    private const string Entries =
        "AddToCustomField AddToCustomField AddToCustomFieldByName ClearCustomField ClearCustomFieldByName DeleteContacts "
        + "DeleteLeads Email Equals Pause PauseAllSequences ReferenceEquals RemoveFromCustomField RemoveFromCustomField "
        + "RemoveFromCustomFieldByName Resume ResumeAllSequences ResumeFinished ResumeFinishedAllSequences SetCustomField "
        + "SetCustomField SetCustomFieldByName SetLeadStatus Subscribe";

    // An editor shows methods with and without a type parameter on two lines. It does not let go of object's own GetType,
    // nor of the static Equals and ReferenceEquals: a hidden method of the same name does not take their place in the list.
    // A hidden property would, but then x.GetType() is not a call in other languages.
    [Theory]
    [InlineData("Bulk.", Entries)]
    [InlineData("Bulk.Subscribe(onboarding).", "From GetType")]
    [InlineData("Bulk.Subscribe(onboarding).From(ada).", "GetType Preference")]
    [InlineData("Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Lead).", "GetType To ToAllLeads")]
    [InlineData("Bulk.Pause(onboarding).", "GetType To ToAllLeads")]
    [InlineData("Bulk.ResumeAllSequences().", "GetType To ToAllLeads")]
    [InlineData("Bulk.ResumeFinished(onboarding).", "GetType To ToAllLeads")]
    [InlineData("Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Lead).ToAllLeads().", ReadySubscribe)]
    [InlineData("Bulk.Pause(onboarding).ToAllLeads().", Ready)]
    [InlineData("Bulk.Resume(onboarding).ToAllLeads().", Ready)]
    [InlineData("Bulk.ResumeFinished(onboarding).ToAllLeads().", Ready)]
    public async Task Offers(string chain, string expected)
    {
        (_, CompletionList list) = await CompleteAsync(chain);

        IEnumerable<string> offered = list.ItemsList.Select(
            item => item.DisplayText).Order(StringComparer.OrdinalIgnoreCase);
        Assert.Equal(expected, string.Join(' ', offered));
    }

    [Fact]
    public async Task The_GetType_that_stays_is_that_of_object()
    {
        (Document document, CompletionList list) = await CompleteAsync("Bulk.Pause(onboarding).");

        CompletionItem item = list.ItemsList.Single(item => item.DisplayText == "GetType");
        CompletionDescription? description = await CompletionService.GetService(
            document)!.GetDescriptionAsync(document, item);
        Assert.StartsWith("Type object.GetType()", description?.Text, StringComparison.Ordinal);
    }

    // Flurl has extension methods for every object. They would be offered wherever it is among the references of a project.
    [Theory]
    [InlineData("Bulk.Pause(onboarding).")]
    [InlineData("Bulk.Pause(onboarding).ToAllLeads().")]
    [InlineData("onboarding.")]
    [InlineData("onboarding.Value.")]
    public async Task Offers_nothing_of_what_it_is_made_of_even_where_namespaces_are_imported_on_the_fly(string chain)
    {
        IReadOnlyList<string> offered = await UnimportedAsync(chain, Examples.WithoutFlurl);
        IReadOnlyList<string> beside = await UnimportedAsync(chain, Examples.References);

        Assert.DoesNotContain(offered, item => item.Contains("Flurl", StringComparison.Ordinal));
        Assert.Contains(beside, item => item.Contains("Flurl", StringComparison.Ordinal));
    }

    // The editor's switch for namespaces that are not imported is not a part of Roslyn's public face.
    private static async Task<IReadOnlyList<string>> UnimportedAsync(string chain, IEnumerable<MetadataReference> references)
    {
        string source = Snippet.Method(chain);
        Document document = UserProject.Create(source, references).Document;
        CompletionService service = CompletionService.GetService(document)!;
        Type options = typeof(CompletionService).Assembly.GetType(
            "Microsoft.CodeAnalysis.Completion.CompletionOptions", throwOnError: true)!;
        object unimported = options.GetField("Default")!.GetValue(null)!;
        options.GetProperty("ShowItemsFromUnimportedNamespaces")!.SetValue(unimported, true);
        options.GetProperty("ForceExpandedCompletionIndexCreation")!.SetValue(unimported, true);
        MethodInfo complete = typeof(CompletionService)
            .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .Single(method => method.Name == "GetCompletionsAsync" && method.GetParameters().Any(
                each => each.ParameterType == options));
        CompletionList list = await (Task<CompletionList>)complete.Invoke(
            service,
            [
                .. complete.GetParameters().Select(parameter => parameter.ParameterType switch
                {
                    { } type when type == typeof(Document) => document,
                    { } type when type == typeof(int) => source.IndexOf(chain, StringComparison.Ordinal) + chain.Length,
                    { } type when type == options => unimported,
                    { } type when type == typeof(OptionSet) => document.Project.Solution.Workspace.Options,
                    { } type when type == typeof(CompletionTrigger) => CompletionTrigger.Invoke,
                    { } type when type == typeof(CancellationToken) => (object)CancellationToken.None,
                    _ => null,
                }),
            ])!;
        return [.. list.ItemsList.Select(item => $"{item.DisplayText} of {item.InlineDescription}")];
    }

    private static async Task<(Document Document, CompletionList List)> CompleteAsync(string chain)
    {
        string source = Snippet.Method(chain);
        Document document = UserProject.Create(source, Examples.WithoutFlurl).Document;
        return (document, await CompletionService.GetService(document)!.GetCompletionsAsync(
            document, source.IndexOf(chain, StringComparison.Ordinal) + chain.Length));
    }
}
