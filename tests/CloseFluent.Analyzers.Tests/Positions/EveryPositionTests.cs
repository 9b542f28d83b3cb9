using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Every stage of every kind of action, in every position where an action or its task is needed: CLOSE1001 says what is
/// missing, once, and what it writes compiles.
/// </summary>
public sealed partial class EveryPositionTests
{
    private static readonly Type[] s_stages = [.. typeof(BulkAction).Assembly.GetTypes()
        .Where(type => type.GetCustomAttributesData().Any(data => data.AttributeType.Name == "BulkStageAttribute"))
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Each stage as a variable, and as a call that leads to it.</summary>
    public static TheoryData<string, string> Stages()
    {
        TheoryData<string, string> data = [];
        foreach (Type stage in s_stages)
        {
            data.Add(stage.Name, "given");
            data.Add(stage.Name, Chain(stage));
        }

        return data;
    }

    [Fact]
    public void Every_stage_is_looked_at() => Assert.True(s_stages.Length >= 16, $"{s_stages.Length} stages");

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Says_what_is_missing(string stage, string code)
    {
        string[] positions = [.. StagePositions.Actions, .. StagePositions.Tasks];
        UserProject project = UserProject.Create(Program(stage, code, positions));

        ILookup<string, Diagnostic> found = (await project.DiagnosticsAsync())
            .Where(diagnostic => diagnostic.Id != "CLOSE1003")
            .ToLookup(ClassAround);

        Assert.All(positions.Select((position, index) => (position, index)), item =>
            Assert.True(
                found[$"P{item.index}"].Select(diagnostic => diagnostic.Id).SequenceEqual(["CLOSE1001"]),
                $"{item.position}: {string.Join("\n", found[$"P{item.index}"])}"));
    }

    [Theory]
    [InlineData("SubscribeNeedsSender")]
    [InlineData("SetLeadStatusNeedsLeads")]
    public async Task What_it_writes_compiles(string stage)
    {
        UserProject project = UserProject.Create(Program(stage, "given", StagePositions.Actions));
        Diagnostic[] found = [.. (await project.FoundAsync()).Where(diagnostic => diagnostic.Id == "CLOSE1001")];

        UserProject? mended = await project.FixAllAsync(new CodeFixes.StageIsMissingFix(), found);

        Assert.Empty(await mended!.ErrorsAsync());
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Is_silent_where_a_stage_fits(string stage, string code)
    {
        UserProject project = UserProject.Create(Program(stage, code, StagePositions.Fitting));

        Assert.Empty(await project.ErrorsAsync());
        Assert.DoesNotContain(await project.DiagnosticsAsync(), diagnostic => diagnostic.Id != "CLOSE1003");
    }

    private static string ClassAround(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetRoot()
        .FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()!.Identifier.ValueText;

    private static string Program(string stage, string code, IReadOnlyList<string> positions)
    {
        Type ready = Path(stage)[^1].ReturnType;
        Type action = ready.IsGenericType ? typeof(BulkAction) : ready;
        string members = string.Concat(positions.Select((position, index) => $$"""
            class P{{index}} : Base
            {
                static readonly TYPE given = null!; static readonly ACTION ready = null!; static readonly BulkAction? maybe = null;
                static readonly bool flag = true; static readonly ICloseClient close = null!; static readonly Sender ada = null!;
                static readonly BulkSelection selection = null!; static readonly ContactPreference wish = ContactPreference.Lead;
                {{Member().Replace(position, "Member")}}
            }

            """));
        return "#pragma warning disable CLOSE9001\n" + StagePositions.Helpers + members
            .Replace("STAGE_NAME", "given", StringComparison.Ordinal)
            .Replace("STAGE", code, StringComparison.Ordinal)
            .Replace("ACTION", Name(action), StringComparison.Ordinal)
            .Replace("RESULT", Name(Result(ready)), StringComparison.Ordinal)
            .Replace("TYPE", stage, StringComparison.Ordinal);
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{Name(type.GenericTypeArguments[0])}>"
        : type.Name;

    private static Type Result(Type ready) => ready.GetMethod(
        "SendAsync", [typeof(ICloseClient), typeof(CancellationToken)])!.ReturnType.GenericTypeArguments[0];

    // The calls between a stage and a ready action, and those that lead to a stage.
    private static MethodInfo[] Path(string stage) => Steps(s_stages.Single(type => type.Name == stage));

    private static MethodInfo[] Steps(Type stage)
    {
        MethodInfo next = stage.GetMethods().First(method => method.GetParameters().Length == 1
            && (s_stages.Contains(method.ReturnType) || method.ReturnType.IsAssignableTo(typeof(BulkAction)))
            && method.GetCustomAttribute<ObsoleteAttribute>() is null);
        return s_stages.Contains(next.ReturnType) ? [next, .. Steps(next.ReturnType)] : [next];
    }

    private static string Chain(Type stage)
    {
        if (typeof(Bulk).GetMethods().FirstOrDefault(method => method.ReturnType == stage && IsPlain(method)) is { } entry)
        {
            return $"Bulk.{Call(entry)}";
        }

        return s_stages.SelectMany(earlier => earlier.GetMethods().Where(method => method.ReturnType == stage && IsPlain(method))
            .Take(1).Select(method => $"{Chain(earlier)}.{Call(method)}")).First();
    }

    private static bool IsPlain(MethodInfo method) =>
        !method.IsGenericMethod && method.GetCustomAttribute<ObsoleteAttribute>() is null;

    private static string Call(MethodInfo method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => Argument(parameter.ParameterType)))})";

    private static string Argument(Type type) => type.Name switch
    {
        nameof(Sender) => "ada",
        nameof(ContactPreference) => "wish",
        nameof(BulkSelection) => "selection",
        _ => $"default({Name(type)})!",
    };

    // A property or method M of each class, so that names stay apart.
    [GeneratedRegex(@"\bM\b")]
    private static partial Regex Member();
}
