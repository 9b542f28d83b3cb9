using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What an editor offers after each dot: the next steps, and nothing that leads astray.</summary>
public sealed class CompletionTests
{
    private const string Ready =
        "ActionType AtMost GetType Json MostMatches Selection SendAsync SendOnceAsync SendsDoneEmail SequenceId ToString "
        + "WithoutDoneEmail";

    private const string ReadySubscribe =
        "ActionType AssignCallsTo AtMost CallsAssignedTo ContactPreference FromPhoneNumber FromPhoneNumberId GetType Json "
        + "MostMatches Selection SendAsync Sender SendOnceAsync SendsDoneEmail SequenceId ToString WithoutDoneEmail";

    private const string Entries =
        "Equals Pause PauseAllSequences ReferenceEquals Resume ResumeAllSequences ResumeFinished ResumeFinishedAllSequences "
        + "Subscribe";

    // An editor does not let go of object's own GetType, nor of the static Equals and ReferenceEquals.
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
        string source = Snippet.Of(chain);
        Document document = UserProject.Of(source, Examples.WithoutFlurl).Document;

        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(
            document, source.IndexOf(chain, StringComparison.Ordinal) + chain.Length);

        IEnumerable<string> offered = list.ItemsList.Select(item => item.DisplayText).Order(StringComparer.OrdinalIgnoreCase);
        Assert.Equal(expected, string.Join(' ', offered));
    }
}
