using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.RequestIsRawRule, CloseFluent.CodeFixes.RequestIsRawFix>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// What the values of a raw body become: it compiles, does not throw by itself, and says what the body said.
/// </summary>
public sealed class RequestIsRawArgumentTests
{
    [Theory]
    [InlineData("\"lead\"", "ContactPreference.Lead")]
    [InlineData("\"contact\"", "ContactPreference.Contact")]
    [InlineData("\"CONTACT\"", "ContactPreference.Contact")]
    [InlineData("\"all\"", "ContactPreference.Unchecked(\"all\")")]
    [InlineData("mail", "new ContactPreference(mail)")]
    [InlineData("flag ? \"lead\" : mail", "new ContactPreference(flag ? \"lead\" : mail)")]
    [InlineData("ContactPreference.Lead", "ContactPreference.Lead")]
    public Task Writes_a_word(string value, string expected) => HttpCallMethod.FixesAsync(
        /* lang=c#-test */ $"await http.[|PostAsJsonAsync|](URL, {Subscribe(preference: value)});",
        /* lang=c#-test */ $"await Bulk.Subscribe(id).From(new Sender(\"emailacct_1\", \"Ada\", mail)).Preference({expected}).ToAllLeads().SendAsync(close, token);");

    [Theory]
    [InlineData(/* lang=c#-test */ """const string who = "lead";""", "who", "ContactPreference.Lead")]
    [InlineData(/* lang=c#-test */ """ContactPreference who = ContactPreference.Lead;""", "who", "who")]
    public Task Follows_a_word_in_a_variable(string declaration, string value, string expected) => HttpCallMethod.FixesAsync(
        /* lang=c#-test */ $"{declaration} await http.[|PostAsJsonAsync|](URL, {Subscribe(preference: value)});",
        /* lang=c#-test */ $"{declaration} await Bulk.Subscribe(id).From(new Sender(\"emailacct_1\", \"Ada\", mail)).Preference({expected}).ToAllLeads().SendAsync(close, token);");

    [Theory]
    [InlineData("using static CloseFluent.ContactPreference;", "", "Lead")]
    [InlineData("", "", "ContactPreference.Lead")]
    [InlineData("using static CloseFluent.ContactPreference;", "string Lead => \"\";", "ContactPreference.Lead")]
    public Task Writes_a_word_as_short_as_the_file_does(string directive, string member, string expected)
    {
        string Around(string statement) => /* lang=c#-test */ $$"""
            using System.Net.Http.Json;
            {{directive}}
            class C
            {
                {{member}}
                async Task M(ICloseClient close, HttpClient http, string id, string mail)
                {
                    {{HttpCallMethod.Filled(statement)}}
                }
            }
            """;

        return Rule.FixesAsync(
            Around(/* lang=c#-test */ $"await http.[|PostAsJsonAsync|](URL, {Subscribe(preference: "\"lead\"")});"),
            Around(/* lang=c#-test */ $"await Bulk.Subscribe(id).From(new Sender(\"emailacct_1\", \"Ada\", mail)).Preference({expected}).ToAllLeads().SendAsync(close);"),
            mustCompile: true);
    }

    [Theory]
    [InlineData(
        /* lang=c#-test */ """SequenceId sequence = new(id);""",
        "new { action_type = \"pause\", sequence_id = sequence }",
        "Bulk.Pause(sequence).ToAllLeads()")]
    [InlineData("", "new { action_type = \"pause\", sequence_id = \"seqold_1\" }", "Bulk.Pause(\"seqold_1\").ToAllLeads()")]
    [InlineData(
        /* lang=c#-test */ """int limit = 5;""",
        "new { action_type = \"pause\", sequence_id = id, query = mail, results_limit = limit }",
        "Bulk.Pause(id).To(Leads.Search(mail).Take(limit))")]
    public Task Writes_ids_texts_and_numbers(string declaration, string body, string expected) => HttpCallMethod.FixesAsync(
        /* lang=c#-test */ $"{declaration} await http.[|PostAsJsonAsync|](URL, {body});".TrimStart(), /* lang=c#-test */ $"{declaration} await {expected}.SendAsync(close, token);".TrimStart());

    [Theory]
    [InlineData(
        /* lang=c#-test */ """UserId user = new(id);""",
        "new { action_type = \"subscribe\", sequence_id = id, sender_account_id = id, sender_name = id, sender_email = "
            + "mail, contact_preference = \"lead\", calls_assigned_to = new[] { user } }",
        "AssignCallsTo(user)")]
    [InlineData(
        /* lang=c#-test */ """PhoneNumberId number = new(id);""",
        "new { action_type = \"subscribe\", sequence_id = id, sender_account_id = id, sender_name = id, sender_email = "
            + "mail, contact_preference = \"lead\", from_phone_number_id = number }",
        "FromPhoneNumber(number)")]
    public Task Writes_what_converts(string declaration, string body, string expected) => HttpCallMethod.FixesAsync(
        /* lang=c#-test */ $"{declaration} await http.[|PostAsJsonAsync|](URL, {body});",
        /* lang=c#-test */ $"{declaration} await Bulk.Subscribe(id).From(new Sender(id, id, mail)).Preference(ContactPreference.Lead).ToAllLeads().{expected}.SendAsync(close, token);");

    [Theory]
    [InlineData("new { action_type = \"pause\", sequence_id = 5 }", "sequence_id does not convert to SequenceId")]
    [InlineData("new { action_type = \"pause\", sequence_id = \"lead_1\" }", "'lead_1' is not a SequenceId")]
    [InlineData("new { action_type = \"pause\", sequence_id = \"Onboarding\" }", "'Onboarding' is not a SequenceId")]
    [InlineData("new { action_type = \"pause\", sequence_id = \"\" }", "'' is not a SequenceId")]
    [InlineData("new { action_type = \"pause\", query = 5 }", "query does not convert to string")]
    [InlineData(
        "new { action_type = \"pause\", query = id, results_limit = \"5\" }", "results_limit does not convert to int")]
    [InlineData("new { action_type = \"pause\", query = id, results_limit = 5L }", "results_limit does not convert to int")]
    public Task Message_names_the_value_that_prevents_the_fix(string body, string reason) => HttpCallMethod.IsLeftAloneAsync(
        /* lang=c#-test */ $"await http.{{|#0:PostAsJsonAsync|}}(URL, {body});", "write it by hand, since " + reason);

    [Theory]
    [InlineData("5", "contact_preference does not convert to ContactPreference")]
    [InlineData("\" \"", "contact_preference is blank")]
    [InlineData("flag", "contact_preference does not convert to ContactPreference")]
    public Task Message_names_the_word_that_prevents_the_fix(string value, string reason) =>
        Message_names_the_value_that_prevents_the_fix(Subscribe(preference: value), reason);

    [Theory]
    [InlineData(LanguageVersion.CSharp12, "OpenEnumValues.Unchecked<ContactPreference>(\"all\")")]
    [InlineData(LanguageVersion.CSharp14, "ContactPreference.Unchecked(\"all\")")]
    public void Writes_an_unknown_word_in_the_language_of_the_file(LanguageVersion language, string expected)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            /* lang=c#-test */ $"using CloseFluent; class C {{ ContactPreference Word => {expected}; }}", new CSharpParseOptions(
                language));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Words",
            [tree],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(assembly => MetadataReference.CreateFromFile(assembly)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        KnownSymbols known = KnownSymbols.Find(compilation)!;
        HttpCallArguments arguments = new(compilation.GetSemanticModel(tree), known, tree.Length - 2);

        (string? code, _) = arguments.Write(
            new BodyValue(null, null, "all", null),
            "contact_preference",
            known.Type("ContactPreference")!);

        Assert.Equal(expected, code);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string Subscribe(string preference) =>
        "new { action_type = \"subscribe\", sequence_id = id, sender_account_id = \"emailacct_1\", sender_name = \"Ada\", "
        + $"sender_email = mail, contact_preference = {preference} }}";
}
