namespace CloseFluent.Pictures.Tests;

/// <summary>
/// The colours of the pictures, readable on light and dark pages because each picture brings its own ground.
/// </summary>
internal static class Colour
{
    public const string Ground = "#1f2430";
    public const string Bar = "#171b24";
    public const string Box = "#2b3245";
    public const string Text = "#cbd2e1";
    public const string Faint = "#7d879c";
    public const string Keyword = "#82aaff";
    public const string Type = "#4ec9b0";
    public const string Method = "#ffd580";
    public const string Literal = "#e6a26b";
    public const string Error = "#f26d78";
    public const string Warning = "#f2c14e";
    public const string Added = "#8fce7a";
    public const string Removed = "#f28b82";
}
