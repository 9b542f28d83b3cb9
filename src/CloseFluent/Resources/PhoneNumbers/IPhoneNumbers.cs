namespace CloseFluent;

/// <summary>
/// The phone numbers of the organization, to be found as they are dialed. For taking and for mocking: a minor version may add
/// members.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/phone-numbers"/>.</remarks>
public interface IPhoneNumbers
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<PhoneNumber> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the phone number with this number. Numbers are compared as people read them: case, white space around
    /// and kinds of it, and how a character is composed make no difference, unless there is one of exactly this number.
    /// </summary>
    /// <returns>The phone number, or null if no phone number has that number.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message lists them with their ids.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<PhoneNumber?> FindAsync(
        [ArgumentKind(ArgumentKind.Name)] string number, CancellationToken cancellationToken = default);

    /// <summary>Gets the phone number with this number, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest numbers; or there are several, and it lists those with their ids.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<PhoneNumber> GetByNumberAsync(
        [ArgumentKind(ArgumentKind.Name)] string number, CancellationToken cancellationToken = default);
}
