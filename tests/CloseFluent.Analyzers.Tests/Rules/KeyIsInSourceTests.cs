using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.KeyIsInSourceRule, CloseFluent.CodeFixes.KeyIsInSourceFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class KeyIsInSourceTests
{
    private const string Key = "\"api_2kVGYRkPq1ZNM8fxD0Ww9u.4bHcT7sLQ5yEjXaR6mKgUv\"";
    private const string Token = "Kx7vQ2mT9aLwR4zNc8YpBs3HfJ6dGu1EoVi5";
    private const string Read = "Environment.GetEnvironmentVariable(\"CLOSE_API_KEY\") ?? throw new "
        + "InvalidOperationException(\"Set CLOSE_API_KEY.\")";

    [Theory]
    [InlineData(/* lang=c#-test */ """var c = new CloseClient([|$|]);""")]
    [InlineData(/* lang=c#-test */ """CloseClient c = new([|$|]);""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { ApiKey = [|$|] };""")]
    [InlineData(/* lang=c#-test */ """var c = CloseCredential.ApiKey([|$|]);""")]
    public Task Reads_it_from_the_environment(string body) => Rule.FixesAsync(
        Snippet.Method(body.Replace("$", Key, StringComparison.Ordinal)),
        Snippet.Method(body.Replace("[|$|]", Read, StringComparison.Ordinal)));

    [Theory]
    [InlineData(/* lang=c#-test */ """const string key = $; var c = new CloseClient([|key|]);""")]
    [InlineData(/* lang=c#-test */ """var key = $; var o = new CloseClientOptions(); o.ApiKey = [|key|];""")]
    [InlineData(/* lang=c#-test */ """var c = new CloseClient([|selection is null ? "api_test" : onboarding.Value switch { "" => "api_test", _ => $ }|]);""")]
    [InlineData(/* lang=c#-test */ """const string key = $; var c = new CloseClient([|string.Concat(key, "")|]);""")]
    public Task Follows_variables(
        string body) => Rule.ReportsAsync(Snippet.Method(body.Replace("$", Key, StringComparison.Ordinal)));

    [Theory]
    [InlineData(/* lang=c#-test */ """static readonly string s_key = $; CloseClient c = new CloseClient([|s_key|]);""")]
    [InlineData(/* lang=c#-test */ """static string s_key = $; void M() { var c = new CloseClient([|s_key|]); }""")]
    [InlineData(/* lang=c#-test */ """static string s_key = $; void M() { CloseClient c = new([|s_key|]); }""")]
    [InlineData(/* lang=c#-test */ """private string _key = $; void M() { var o = new CloseClientOptions { ApiKey = """
        + /* lang=c#-test */ """[|_key|] }; }""")]
    [InlineData(/* lang=c#-test */ """CloseClient c = new([|Environment.GetEnvironmentVariable("CLOSE_API_KEY") ?? $|]);""")]
    [InlineData(/* lang=c#-test */ """void M() { var c = new CloseClient([|Environment.GetEnvironmentVariable("CLOSE_API_KEY") ?? $|]); }""")]
    [InlineData(/* lang=c#-test */ """void M() { var o = new CloseClientOptions { ApiKey = """
        + /* lang=c#-test */ """[|Environment.GetEnvironmentVariable("CLOSE_API_KEY") ?? $|] }; }""")]
    [InlineData(/* lang=c#-test */ """static string s_key = $; void M() { s_key = Console.ReadLine()!; var c = new """
        + /* lang=c#-test */ """CloseClient(s_key); }""")]
    [InlineData(/* lang=c#-test */ """public static string Key = $; void M() { var c = new CloseClient(Key); }""")]
    public Task Follows_fields_and_fallbacks(string members) =>
        Rule.ReportsAsync(/* lang=c#-test */ $"class C {{ {members.Replace("$", Key, StringComparison.Ordinal)} }}");

    [Theory]
    [InlineData("api_0000000000000000000000.0000000000000000000000")]
    [InlineData("api_xxxxxxxxxxxxxxxxxxxx123")]
    [InlineData("test_api_key_1234")]
    [InlineData("api_test_4h29fk20dk48fj20")]
    [InlineData("api_1234567890abcdefghij")]
    [InlineData("api_a1b2c3d4e5f6g7h8i9j0")]
    [InlineData("api_abc123abc123abc123abc123")]
    [InlineData("api_EXAMPLE4kq93mf02lsp57ha")]
    [InlineData("dummy_7f3a91c2e5b84d06")]
    [InlineData("fake-api-key-8f3k2-9d8f7")]
    [InlineData("api_987654321zyxwvuts432")]
    [InlineData("your-close-api-key-2024-here")]
    [InlineData("api_<paste the key of 2024 here>")]
    [InlineData("api_{CLOSE_KEY_2024_PROD}12")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    [InlineData("api_deadbeef83920192838475")]
    public Task Is_silent_on_evident_stand_ins(
        string key) => Rule.IsSilentAsync(Snippet.Method(/* lang=c#-test */ $"var c = new CloseClient(\"{key}\");"));

    [Theory]
    [InlineData("api_7Jx2mQ9vLr4TzB8nKc1WpY.5HdG3sFa6UeXo0RiNkVtMj")]
    [InlineData("api_3nVq8LkR2xTzWb7cYp9JmH.1sDfG4hKlQwErTyUiOpAz6")]
    [InlineData("7Jx2mQ9vLr4TzB8nKc1WpY5HdG3sFa6U")]
    public Task Fires_on_keys_that_look_random(string key) => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ $"const string key = \"{key}\"; var c = new CloseClient([|key|]);"));

    [Fact]
    public Task Is_silent_on_stand_ins_and_on_what_is_read() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ $"var a = new CloseClient(\"api_test\"); var b = new CloseClient(Console.ReadLine()!); var c = {Key}; var d = new CloseClient(\"api_your_key_goes_here\");"));

    [Theory]
    [InlineData(/* lang=c#-test */ """var c = CloseCredential.AccessToken({|#0:"$"|});""", "access token", "act as you in Close")]
    [InlineData(
        /* lang=c#-test */ """var t = new CloseTokens("test", {|#0:"$"|}, default);""", "refresh token", "act as you in Close")]
    [InlineData(/* lang=c#-test */ """var a = new CloseOAuthApp("id", {|#0:"$"|});""", "client secret", "act as you in Close")]
    [InlineData(
        /* lang=c#-test */ """var c = CloseCredential.OAuth("id", {|#0:"$"|}, null!);""", "client secret", "act as you in Close")]
    [InlineData(
        /* lang=c#-test */ """_ = CloseWebhook.Verify("", "", default, {|#0:"$"|});""",
        "webhook signature key",
        "sign deliveries as Close does")]
    public Task Names_the_kind_of_the_secret(string body, string noun, string harm) => Rule.ReportsAsync(
        Snippet.Method(body.Replace("$", Token, StringComparison.Ordinal)),
        $"Whoever reads this source can {harm}: read the {noun} from the environment, and replace this one in Close");

    [Theory]
    [InlineData(/* lang=c#-test */ """new Dictionary<string, string?> { ["Close:ApiKey"] = [|$|] }.ToString();""")]
    [InlineData(/* lang=c#-test */ """new Dictionary<string, string?> { { "Close:ApiKey", [|$|] } }.ToString();""")]
    [InlineData(/* lang=c#-test */ """var d = new Dictionary<string, string?>(); d["Close__ApiKey"] = [|$|];""")]
    [InlineData(/* lang=c#-test */ """var p = new KeyValuePair<string, string?>("Close:ApiKey", [|$|]);""")]
    [InlineData(/* lang=c#-test */ """KeyValuePair<string, string?> p = new("Crm:ApiKey", [|$|]);""")]
    [InlineData(/* lang=c#-test */ """Environment.SetEnvironmentVariable("CLOSE_API_KEY", [|$|]);""")]
    [InlineData(/* lang=c#-test */ """new HttpRequestMessage().Headers.Add("Authorization", [|"Bearer " + $|]);""")]
    [InlineData(/* lang=c#-test */ """new HttpRequestMessage().Headers.Add("authorization", [|new[] { "Bearer " + $ }|]);""")]
    [InlineData(/* lang=c#-test */ """new HttpRequestMessage().Headers.Authorization = System.Net.Http.Headers.AuthenticationHeaderValue.Parse([|"Bearer " + $|]);""")]
    [InlineData(
        /* lang=c#-test */ """new HttpClient().DefaultRequestHeaders.Authorization = new("Basic", [|Convert.ToBase64String(System"""
            + /* lang=c#-test */ """.Text.Encoding.UTF8.GetBytes($ + ":"))|]);""")]
    public Task Fires_in_configuration_and_headers(string body) =>
        Rule.ReportsAsync(Snippet.Method(body.Replace("$", Key, StringComparison.Ordinal)));

    [Fact]
    public Task Fires_on_the_header_of_a_request_to_Close_in_code_without_the_library() => Rule.ReportsAsync(/* lang=c#-test */ $$"""
        class Raw
        {
            void M(HttpRequestMessage request)
            {
                request.RequestUri = new Uri("https://api.close.com/api/v1/me/");
                request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", [|"{{Token}}"|]);
            }
        }
        """);

    [Theory]
    [InlineData(/* lang=c#-test */ """new HttpRequestMessage().Headers.Add("Authorization", "Bearer $");""")]
    [InlineData(/* lang=c#-test */ """new Dictionary<string, string?> { ["Mail:ApiKey"] = "$" }.ToString();""")]
    [InlineData(/* lang=c#-test */ """new Dictionary<string, string?> { ["Close:ApiKey"] = "api_test" }.ToString();""")]
    [InlineData(/* lang=c#-test */ """new Dictionary<string, string?> { ["Close:Page"] = "$" }.ToString();""")]
    [InlineData(/* lang=c#-test */ """var a = new CloseOAuthApp("$", "secret");""")]
    public Task Is_silent_on_secrets_of_others(string body) =>
        Rule.IsSilentAsync(Snippet.Method(body.Replace("$", Token, StringComparison.Ordinal)));
}
