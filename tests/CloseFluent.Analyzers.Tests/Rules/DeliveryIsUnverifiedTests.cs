using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.DeliveryIsUnverifiedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class DeliveryIsUnverifiedTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """return CloseWebhook.Parse(time, hash, body, key);""")]
    [InlineData(/* lang=c#-test */ """if (!#) return null; return $;""")]
    [InlineData(/* lang=c#-test */ """if (!#) { Console.WriteLine(1); return null; } return $;""")]
    [InlineData(/* lang=c#-test */ """if (!#) throw new Exception(); return $;""")]
    [InlineData(/* lang=c#-test */ """if (#) { return $; } return null;""")]
    [InlineData(/* lang=c#-test */ """if (# && key.Length > 3) { return $; } return null;""")]
    [InlineData(/* lang=c#-test */ """if (key.Length < 3 || !#) return null; return $;""")]
    [InlineData(/* lang=c#-test */ """if (# == false) return null; return $;""")]
    [InlineData(/* lang=c#-test */ """if (# is false) return null; return $;""")]
    [InlineData(/* lang=c#-test */ """if (# is not true) return null; return $;""")]
    [InlineData("return # ? $ : null;")]
    [InlineData("return !# ? null : $;")]
    [InlineData(/* lang=c#-test */ """bool isGenuine = #; if (!isGenuine) return null; return $;""")]
    [InlineData(/* lang=c#-test */ """bool isForged = !#; if (isForged) { return null; } return $;""")]
    [InlineData(/* lang=c#-test */ """bool ok; ok = #; if (ok) return $; else return null;""")]
    [InlineData(/* lang=c#-test */ """if (#) { Console.WriteLine(1); } else { return null; } return $;""")]
    [InlineData(
        /* lang=c#-test */ """foreach (int i in new int[2]) { if (!#) continue; Console.WriteLine($); } return null;""")]
    [InlineData(/* lang=c#-test */ """Require(#); return $;""")]
    [InlineData(/* lang=c#-test */ """if (!IsGenuine()) return null; return $; bool IsGenuine() => #;""")]
    [InlineData(/* lang=c#-test */ """Check(); return $; void Check() { if (!#) throw new Exception(); }""")]
    [InlineData(/* lang=c#-test */ """if (!await CheckAsync()) return null; return $; async Task<bool> CheckAsync() { """
        + /* lang=c#-test */ """await Task.Yield(); return #; }""")]
    [InlineData(/* lang=c#-test */ """if (!#) return null; return await Task.Run(() => $);""")]
    [InlineData(/* lang=c#-test */ """return Own.ParseUnverified(body);""")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Method(body), mustCompile: true);

    [Fact]
    public Task Is_silent_in_a_test() => Rule.IsSilentAsync(
        /* lang=c#-test */ """class FactAttribute : Attribute; class C { [Fact] void T() { var d = """
            + /* lang=c#-test */ """CloseWebhook.ParseUnverified(new byte[3]); Action a = () => """
            + /* lang=c#-test */ """CloseWebhook.ParseUnverified(new byte[3]); } }""");

    [Theory]
    [InlineData("return $;")]
    [InlineData("#; return $;")]
    [InlineData(/* lang=c#-test */ """_ = #; return $;""")]
    [InlineData(/* lang=c#-test */ """bool unread = #; return $;""")]
    [InlineData(/* lang=c#-test */ """var delivery = $; if (!#) return null; return delivery;""")]
    [InlineData(/* lang=c#-test */ """if (!#) { Console.WriteLine("forged"); } return $;""")]
    [InlineData(/* lang=c#-test */ """if (#) return null; return $;""")]
    [InlineData(/* lang=c#-test */ """if (!#) { return $; } return null;""")]
    [InlineData(/* lang=c#-test */ """if (# || key.Length > 3) { return $; } return null;""")]
    [InlineData(/* lang=c#-test */ """if (key.Length > 3) { if (!#) return null; } return $;""")]
    [InlineData("return # ? null : $;")]
    [InlineData(/* lang=c#-test */ """try { return $; } catch (FormatException) { return null; }""")]
    [InlineData(/* lang=c#-test */ """Func<CloseWebhookDelivery> f = () => $; return f();""")]
    public Task Fires(string body) => Rule.ReportsAsync(Method(body, /* lang=c#-test */ """[|ParseUnverified|]"""));

    [Fact]
    public Task Message_names_the_method_that_verifies() => Rule.ReportsAsync(
        Method("return $;", /* lang=c#-test */ """{|#0:ParseUnverified|}"""),
        "'ParseUnverified' reads what anyone can post: write 'Parse', which takes the signature, or let 'Verify' decide "
            + "before");

    private static string Method(string body, string called = "ParseUnverified") => /* lang=c#-test */ $$"""
        class C
        {
            async Task<CloseWebhookDelivery?> M(string? time, string? hash, byte[] body, string key)
            {
                await Task.Yield();
                {{body.Replace("#", "CloseWebhook.Verify(time, hash, body, key)", StringComparison.Ordinal)
                    .Replace("$", $"CloseWebhook.{called}(body)", StringComparison.Ordinal)}}
            }
            static void Require(bool met) { if (!met) throw new Exception(); }
        }
        class Own { public static CloseWebhookDelivery? ParseUnverified(byte[] body) => null; }
        """;
}
