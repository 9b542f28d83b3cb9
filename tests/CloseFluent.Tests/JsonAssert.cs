using System.Text.Json.Nodes;

namespace CloseFluent.Tests;

/// <summary>Compares JSON by what it means: the order of members and the white space do not count.</summary>
internal static class JsonAssert
{
    public static void SameMeaning(string expected, string actual) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)),
        $"These differ in meaning.\nExpected: {expected}\nActual:   {actual}");
}
