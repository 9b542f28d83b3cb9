using Xunit;

public class ClientTests
{
    private const string Key = "test_api_key";

    [Fact]
    public void Takes_any_key()
    {
        using CloseClient zeros = new("api_0000000000000000000000.0000000000000000000000");
        using CloseClient words = new("api_test_key_for_unit_tests_1234");
        using CloseClient named = new(Key);
        using CloseClient counted = new("api_1234567890abcdefghij.1234567890abcdefghij");
        using CloseClient repeated = new("api_abc123abc123abc123.abc123abc123abc123");
        using CloseClient fake = new(new CloseClientOptions { ApiKey = "fake-api-key-0123456789-fake" });
        using CloseClient filled = new("api_{{CLOSE_API_KEY_2024_01_01}}");
        using CloseClient starred = new("api_4f9**********************7a2");
        using CloseClient template = new("#{Close:ApiKey:Production:2024}#");
    }
}
