class Pasted
{
    public BulkSelection Json { get; } = Leads.FromJson("""
        {"query": {"type": "and", "queries": [
            {"type": "object_type", "object_type": "lead"},
            {"type": "text", "mode": "full_words", "value": "acme"}]}}
        """);

    public string Message(PauseAction action) => $$"""
        { "action": {{action.Json}} }
        """;
}
