namespace CloseFluent.Tool;

/// <summary>Compares the file with the organization, and changes neither.</summary>
internal sealed class CheckCommand(TextWriter output, OrganizationReader reader)
{
    public async Task<int> RunAsync(string path, bool isJson, CancellationToken cancellationToken)
    {
        Organization previous = PulledFile.Read(path).Organization
            ?? throw new ToolException($"There is no file {path}. Write it with closefluent pull --out {path}.");
        Organization wanted = previous with { Items = [], Notes = [] };
        Organization current = await reader.ReadAsync(wanted, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<DriftEntry> drift =
            [.. DriftReader.Read(previous, OrganizationMerge.Merge(previous, current)).Where(entry => entry.Change != DriftChange.Added)];
        if (isJson)
        {
            await output.WriteLineAsync(DriftJson.Write(drift)).ConfigureAwait(false);
        }
        else
        {
            foreach (DriftEntry entry in drift)
            {
                await output.WriteLineAsync(entry.Line).ConfigureAwait(false);
            }
        }

        return drift.Count > 0 ? ExitCodes.Drift : ExitCodes.Done;
    }
}
