using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Wherever code can be, the rules look.</summary>
public sealed class EveryPlaceTests
{
    private const string Wrong = """Take("seq_1")""";

    [Theory]
    [InlineData(/* lang=c#-test */ """class C { string _f = @; }""")]
    [InlineData(/* lang=c#-test */ """class C { static readonly string A = "", B = @; }""")]
    [InlineData(/* lang=c#-test */ """class C { string P { get; } = @; }""")]
    [InlineData(/* lang=c#-test */ """class C { string P => @; }""")]
    [InlineData(/* lang=c#-test */ """class C { string P { get => @; set => _ = value; } }""")]
    [InlineData(/* lang=c#-test */ """class C { string P { get { return @; } } }""")]
    [InlineData(/* lang=c#-test */ """class C { string P { set { _ = @; } } }""")]
    [InlineData(/* lang=c#-test */ """class C { string this[int i] => @; }""")]
    [InlineData(/* lang=c#-test */ """class C { string this[int i] { get { return @; } } }""")]
    [InlineData(/* lang=c#-test */ """class C { event Action E { add { _ = @; } remove { } } }""")]
    [InlineData(/* lang=c#-test */ """class C { string M() => @; }""")]
    [InlineData(/* lang=c#-test */ """class C { C() { _ = @; } }""")]
    [InlineData(/* lang=c#-test */ """class C { C() => _ = @; }""")]
    [InlineData(/* lang=c#-test */ """class C { static C() { _ = @; } }""")]
    [InlineData(/* lang=c#-test */ """class C { C(string s) { } C() : this(@) { } }""")]
    [InlineData(/* lang=c#-test */ """class B(string s) { } class C() : B(@) { }""")]
    [InlineData(/* lang=c#-test */ """record B(string S); record C() : B(@);""")]
    [InlineData(/* lang=c#-test */ """class C { ~C() { _ = @; } }""")]
    [InlineData(/* lang=c#-test */ """class C { public static string operator +(C c) => @; }""")]
    [InlineData(/* lang=c#-test */ """class C { public static implicit operator string(C c) { return @; } }""")]
    [InlineData(/* lang=c#-test */ """class C { void M() { string Local() => @; Local(); } }""")]
    [InlineData(/* lang=c#-test */ """class C { void M() { Func<string> f = () => { return @; }; } }""")]
    [InlineData(/* lang=c#-test */ """class C { Func<string> _f = () => @; }""")]
    [InlineData(/* lang=c#-test */ """class C { class D { class E { string M() { return @; } } } }""")]
    [InlineData(/* lang=c#-test */ """interface I { string M() => @; }""")]
    [InlineData(/* lang=c#-test */ """struct S { string M() => @; }""")]
    [InlineData(
        /* lang=c#-test */ """partial class C { partial void M(); } partial class C { partial void M() { _ = @; } }""")]
    [InlineData(/* lang=c#-test */ """namespace N { class C { IEnumerable<string> M() { yield return @; } } }""")]
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
        UserProject project = UserProject.Create(/* lang=c#-test */ """string Take(LeadId lead) => ""; Take("seq_1");""");

        Diagnostic only = Assert.Single(await project.DiagnosticsAsync());

        Assert.Equal("CLOSE2001", only.Id);
    }

    private static string Compilable(string source) =>
        /* lang=c#-test */ $"using static Taker;\n{source.Replace(
            "@",
            Wrong,
            StringComparison.Ordinal)}\nstatic class Taker {{ public static string Take(LeadId lead) => \"\"; }}";
}
