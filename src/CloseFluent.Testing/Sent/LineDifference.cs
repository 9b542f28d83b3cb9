namespace CloseFluent.Testing;

/// <summary>Shows two texts as one, line by line: what only the first has with -, what only the second has with +.</summary>
internal static class LineDifference
{
    public static string Create(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] now = after.Split('\n');
        int[,] common = Common(old, now);
        List<string> lines = [];
        int left = 0;
        int right = 0;
        while (left < old.Length || right < now.Length)
        {
            if (left < old.Length && right < now.Length && old[left] == now[right])
            {
                lines.Add("  " + old[left++]);
                right++;
            }
            else if (right == now.Length || (left < old.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add("- " + old[left++]);
            }
            else
            {
                lines.Add("+ " + now[right++]);
            }
        }

        return string.Join("\n", lines);
    }

    // How many lines the rests of both have in common.
    private static int[,] Common(string[] old, string[] now)
    {
        int[,] common = new int[old.Length + 1, now.Length + 1];
        for (int left = old.Length - 1; left >= 0; left--)
        {
            for (int right = now.Length - 1; right >= 0; right--)
            {
                common[left, right] = old[left] == now[right]
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        return common;
    }
}
