static class Keys
{
    public static readonly CloseCredential[] All =
    [
        CloseCredential.ApiKey("api_xxxxxxxxxxxxxxxxxxxxxx.1111111111111111111111"),
        CloseCredential.ApiKey("dummy_7f3a91c2e5b84d06"),
        CloseCredential.ApiKey("api_EXAMPLE4kq93mf02lsp57ha"),
        CloseCredential.ApiKey("your-api-key-goes-here-2024"),
        CloseCredential.ApiKey("api_a1b2c3d4e5f6g7h8i9j0k1l2"),
        CloseCredential.ApiKey("00000000-0000-0000-0000-000000000001"),
        CloseCredential.ApiKey("api_sandbox_83h2ks91ma02"),
        CloseCredential.ApiKey("mock.api.key.8293.1928.3847"),
        CloseCredential.ApiKey("api_deadbeef83920192838475"),
        CloseCredential.ApiKey("%CLOSE_API_KEY_123456789%"),
    ];
}
