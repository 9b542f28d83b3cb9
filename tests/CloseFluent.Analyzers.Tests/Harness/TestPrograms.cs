using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Every program of the tests of rules and fixes, and of the pages, each once and without markup.</summary>
internal static class TestPrograms
{
    private static readonly string s_folder = Path.Combine(RulePage.Folder, "../../tests/CloseFluent.Analyzers.Tests/Rules");

    private static readonly Lazy<Task<IReadOnlyList<string>>> s_all = new(CollectAsync);

    public static Task<IReadOnlyList<string>> AllAsync() => s_all.Value;

    private static async Task<IReadOnlyList<string>> CollectAsync()
    {
        List<string> programs = [.. RulePage.Ids().Select(
            RulePage.Read).SelectMany(page => new[] { page.Bad, page.Good }).Select(RulePage.Compilable)];
        programs.AddRange(
            HalfWrittenCodeTests.Shapes.Cast<object[]>().Select(shape => RulePage.Compilable((string)shape[0])));
        foreach (string file in Directory.EnumerateFiles(s_folder, "*Tests.cs").Order(StringComparer.Ordinal))
        {
            Type type = typeof(TestPrograms).Assembly.GetType(
                $"{typeof(TestPrograms).Namespace}.{Path.GetFileNameWithoutExtension(file)}", true)!;
            foreach ((MethodInfo test, object?[] arguments) in type.GetMethods().SelectMany(Runs))
            {
                programs.AddRange(await ProgramCollector.CollectAsync(
                    () => test.Invoke(Activator.CreateInstance(type), arguments) as Task ?? Task.CompletedTask));
            }
        }

        return [.. programs.Select(Unmarked).Distinct()];
    }

    private static IEnumerable<(MethodInfo Test, object?[] Arguments)> Runs(MethodInfo test) =>
        test.GetCustomAttribute<TheoryAttribute>() is not null
            ? test.GetCustomAttributes<DataAttribute>().SelectMany(
                data => data.GetData(test)).Select(arguments => (test, Fitting(test, arguments)))
            : test.GetCustomAttribute<FactAttribute>() is not null ? [(test, [])]
            : [];

    // What is left out has a default, and the last may be a list.
    private static object?[] Fitting(MethodInfo test, object?[] given)
    {
        ParameterInfo[] parameters = test.GetParameters();
        if (parameters is [.., { ParameterType.IsArray: true }] && given.Length >= parameters.Length
            && given[^1] is not Array)
        {
            return [.. given[..(parameters.Length - 1)], given[(parameters.Length - 1)..].Cast<string>().ToArray()];
        }

        return [.. given, .. parameters[given.Length..].Select(parameter => parameter.DefaultValue)];
    }

    private static string Unmarked(string program)
    {
        TestFileMarkupParser.GetSpans(program.ReplaceLineEndings("\n"), out string plain, out ImmutableArray<TextSpan> _);
        return plain;
    }
}
