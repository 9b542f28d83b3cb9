using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.DeliveryIsUnverifiedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class DeliveryIsUnverifiedTests
{
    [Theory]
    [InlineData("return CloseWebhook.Parse(time, hash, body, key);")]
    [InlineData("if (!#) return null; return $;")]
    [InlineData("if (!#) { Console.WriteLine(1); return null; } return $;")]
    [InlineData("if (!#) throw new Exception(); return $;")]
    [InlineData("if (#) { return $; } return null;")]
    [InlineData("if (# && key.Length > 3) { return $; } return null;")]
    [InlineData("if (key.Length < 3 || !#) return null; return $;")]
    [InlineData("if (# == false) return null; return $;")]
    [InlineData("if (# is false) return null; return $;")]
    [InlineData("if (# is not true) return null; return $;")]
    [InlineData("return # ? $ : null;")]
    [InlineData("return !# ? null : $;")]
    [InlineData("bool isGenuine = #; if (!isGenuine) return null; return $;")]
    [InlineData("bool isForged = !#; if (isForged) { return null; } return $;")]
    [InlineData("bool ok; ok = #; if (ok) return $; else return null;")]
    [InlineData("if (#) { Console.WriteLine(1); } else { return null; } return $;")]
    [InlineData("foreach (int i in new int[2]) { if (!#) continue; Console.WriteLine($); } return null;")]
    [InlineData("Require(#); return $;")]
    [InlineData("if (!IsGenuine()) return null; return $; bool IsGenuine() => #;")]
    [InlineData("Check(); return $; void Check() { if (!#) throw new Exception(); }")]
    [InlineData("if (!await CheckAsync()) return null; return $; async Task<bool> CheckAsync() { await Task.Yield(); return #; }")]
    [InlineData("if (!#) return null; return await Task.Run(() => $);")]
    [InlineData("return Own.ParseUnverified(body);")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Method(body), mustCompile: true);

    [Fact]
    public Task Is_silent_in_a_test() => Rule.IsSilentAsync(
        "class FactAttribute : Attribute; class C { [Fact] void T() { var d = CloseWebhook.ParseUnverified(new byte[3]); Action a = () => CloseWebhook.ParseUnverified(new byte[3]); } }");

    [Theory]
    [InlineData("return $;")]
    [InlineData("#; return $;")]
    [InlineData("_ = #; return $;")]
    [InlineData("bool unread = #; return $;")]
    [InlineData("var delivery = $; if (!#) return null; return delivery;")]
    [InlineData("if (!#) { Console.WriteLine(\"forged\"); } return $;")]
    [InlineData("if (#) return null; return $;")]
    [InlineData("if (!#) { return $; } return null;")]
    [InlineData("if (# || key.Length > 3) { return $; } return null;")]
    [InlineData("if (key.Length > 3) { if (!#) return null; } return $;")]
    [InlineData("return # ? null : $;")]
    [InlineData("try { return $; } catch (FormatException) { return null; }")]
    [InlineData("Func<CloseWebhookDelivery> f = () => $; return f();")]
    public Task Fires(string body) => Rule.ReportsAsync(Method(body, "[|ParseUnverified|]"));

    [Fact]
    public Task Names_what_verifies() => Rule.ReportsAsync(
        Method("return $;", "{|#0:ParseUnverified|}"),
        "'ParseUnverified' reads what anyone can post: write 'Parse', which takes the signature, or let 'Verify' decide before");

    private static string Method(string body, string called = "ParseUnverified") => $$"""
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
