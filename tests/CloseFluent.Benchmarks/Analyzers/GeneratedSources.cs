using System.Globalization;
using System.Text;

namespace CloseFluent.Benchmarks;

/// <summary>
/// A large program as people write them: each file holds a class with twenty methods of ten calls, of which many bear names
/// that CloseFluent uses too. With CloseFluent one call of a hundred is the library's.
/// </summary>
internal static class GeneratedSources
{
    public const int CallsPerFile = Methods * CallsPerMethod;

    private const int Methods = 20;
    private const int CallsPerMethod = 10;

    // Three calls, in two files of three: one call of a hundred. A file alone has them too.
    private const string Chain = "await Bulk.PauseAllSequences().ToAllLeads().SendAsync(Close);";

    // As the README begins a program, and as one would keep what Close knows of a customer.
    private const string Usings = "using CloseFluent;\nusing static CloseFluent.ContactPreference;";
    private const string Customers = """

        public sealed record Customer(LeadId Id, string Name, ContactId Contact)
        {
            public string Lead => Id.ToString();
        }
        """;

    private static readonly (int Calls, string Text)[] s_statements =
    [
        (1, """Console.WriteLine($"{name} has {count} entries");"""),
        (2, """log.Append("entry ").Append(count);"""),
        (2, "names.Add(name.Trim());"),
        (1, "count += Math.Max(count, names.Count);"),
        (2, "var long# = names.Where(one => one.Length > 3).ToList();"),
        (3, "var sorted# = names.OrderBy(one => one).Take(10).ToArray();"),
        (3, """bool has# = name.Contains("lead_") || names.Any(one => one.StartsWith("a"));"""),
        (1, """byName.TryGetValue("key#", out count);"""),
        (1, """byName["key#"] = name.Split(',').Length;"""),
        (2, "string part# = name.Substring(0, Math.Min(name.Length, 3));"),
        (1, "count = Work@.Do(name, count);"),
        (1, """var made# = new Entry(name, count) { Note = string.Concat(name, "-", count) };"""),
        (3, "entries.Add(new Entry(name.ToUpperInvariant(), names.IndexOf(name)));"),
        (2, """if (!names.Contains(name)) { throw new InvalidOperationException(string.Format("no {0}", name)); }"""),
        (1, """using HttpResponseMessage answer# = await client.GetAsync("https://example.com/api/v1/#");"""),
        (1, "using HttpResponseMessage sent# = await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, name));"),
        (2, "foreach (var entry in entries.Where(one => one.Count > count)) { log.AppendLine(entry.Note); }"),
        (2, "await Task.Delay(TimeSpan.FromSeconds(count));"),
        (2, "var groups# = entries.GroupBy(one => one.Name).Select(one => one.Key);"),
        (1, "count = int.Parse(names[0]);"),
        (4, """Console.WriteLine(entries.Select(one => one.Id).Distinct().Count() + "Contact".Length);"""),
    ];

    /// <summary>The text of each file.</summary>
    public static IEnumerable<string> Of(int files, bool usesCloseFluent)
    {
        for (int file = 0; file < files; file++)
        {
            yield return File(file, files, usesCloseFluent && (files < 3 || file % 3 != 0));
        }
    }

    private static string File(int file, int files, bool hasChain)
    {
        StringBuilder text = new();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $$"""
            {{(hasChain ? Usings : "")}}
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Threading.Tasks;
            using Xunit;

            namespace Generated;

            public sealed class Work{{file}}
            {
                {{(hasChain ? "private static readonly ICloseClient Close = null!;" : "")}}

                public static int Do(string name, int count) => name.Length + count;

                private sealed record Entry(string Name, int Count, int Id = 0) { public string Note { get; init; } = ""; }

            """);
        for (int method = 0; method < Methods; method++)
        {
            Write(text, file, method, files, hasChain && method == Methods / 2);
        }

        return text.AppendLine("}").AppendLine(hasChain && file == 1 ? Customers : "").ToString();
    }

    private static void Write(StringBuilder text, int file, int method, int files, bool hasChain)
    {
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $$"""
                public async Task<int> Method{{method}}Async(string name, List<string> names, HttpClient client)
                {
                    int count = names.Count;
                    StringBuilder log = new();
                    Dictionary<string, int> byName = new();
                    List<Entry> entries = [];
                    {{(hasChain ? Chain : "Assert.NotNull(name); Assert.Equal(name, name.ToString());")}}
            """);
        int left = CallsPerMethod - 3;
        for (int step = 0; left > 0; step++)
        {
            (int calls, string statement) = s_statements[((file * 3) + (method * 7) + (step * 11)) % s_statements.Length];
            if (calls <= left)
            {
                text.Append("        ").AppendLine(statement
                    .Replace("#", step.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                    .Replace("@", ((file + step + 1) % files).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
                left -= calls;
            }
        }

        text.AppendLine("        return count + log.Length;").AppendLine("    }").AppendLine();
    }
}
