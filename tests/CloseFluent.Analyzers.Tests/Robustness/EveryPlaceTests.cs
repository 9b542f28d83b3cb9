using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Wherever code can be, the rules look.</summary>
public sealed class EveryPlaceTests
{
    private const string Wrong = """Take("seq_1")""";

    [Theory]
    [InlineData("class C { string _f = @; }")]
    [InlineData("class C { static readonly string A = \"\", B = @; }")]
    [InlineData("class C { string P { get; } = @; }")]
    [InlineData("class C { string P => @; }")]
    [InlineData("class C { string P { get => @; set => _ = value; } }")]
    [InlineData("class C { string P { get { return @; } } }")]
    [InlineData("class C { string P { set { _ = @; } } }")]
    [InlineData("class C { string this[int i] => @; }")]
    [InlineData("class C { string this[int i] { get { return @; } } }")]
    [InlineData("class C { event Action E { add { _ = @; } remove { } } }")]
    [InlineData("class C { string M() => @; }")]
    [InlineData("class C { C() { _ = @; } }")]
    [InlineData("class C { C() => _ = @; }")]
    [InlineData("class C { static C() { _ = @; } }")]
    [InlineData("class C { C(string s) { } C() : this(@) { } }")]
    [InlineData("class B(string s) { } class C() : B(@) { }")]
    [InlineData("record B(string S); record C() : B(@);")]
    [InlineData("class C { ~C() { _ = @; } }")]
    [InlineData("class C { public static string operator +(C c) => @; }")]
    [InlineData("class C { public static implicit operator string(C c) { return @; } }")]
    [InlineData("class C { void M() { string Local() => @; Local(); } }")]
    [InlineData("class C { void M() { Func<string> f = () => { return @; }; } }")]
    [InlineData("class C { Func<string> _f = () => @; }")]
    [InlineData("class C { class D { class E { string M() { return @; } } } }")]
    [InlineData("interface I { string M() => @; }")]
    [InlineData("struct S { string M() => @; }")]
    [InlineData("partial class C { partial void M(); } partial class C { partial void M() { _ = @; } }")]
    [InlineData("namespace N { class C { IEnumerable<string> M() { yield return @; } } }")]
    public async Task Rules_look_there(string source)
    {
        UserProject project = UserProject.Create(Compilable(source));

        Diagnostic only = Assert.Single(await project.DiagnosticsAsync());

        Assert.Equal("CLOSE2001", only.Id);
        Assert.Empty(await project.ErrorsAsync());
    }

    [Fact]
    public async Task Rules_look_at_statements_of_the_top_level()
    {
        UserProject project = UserProject.Create("""string Take(LeadId lead) => ""; Take("seq_1");""");

        Diagnostic only = Assert.Single(await project.DiagnosticsAsync());

        Assert.Equal("CLOSE2001", only.Id);
    }

    private static string Compilable(string source) =>
        $"using static Taker;\n{source.Replace("@", Wrong, StringComparison.Ordinal)}\nstatic class Taker {{ public static string Take(LeadId lead) => \"\"; }}";
}
