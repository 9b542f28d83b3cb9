using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>The way round the check of words such as <see cref="ContactPreference"/>.</summary>
public static class OpenEnumValues
{
    extension<TWord>(TWord)
        where TWord : struct, IOpenEnum<TWord>
    {
        /// <summary>
        /// Creates a value of a word without a look at those that are known: Close lengthens its lists without notice. Written
        /// <c>ContactPreference.Unchecked("all")</c>, before C# 14
        /// <c>OpenEnumValues.Unchecked&lt;ContactPreference&gt;("all")</c>.
        /// </summary>
        /// <param name="value">The word exactly as Close writes it.</param>
        /// <returns>The value.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="value"/> is blank.</exception>
        [SuppressMessage("Design", "CA1000", Justification = "Read as ContactPreference.Unchecked(…).")]
        public static TWord Unchecked([ArgumentKind(ArgumentKind.Name)] string value) => default(TWord).With(value);
    }
}
