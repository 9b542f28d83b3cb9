namespace CloseFluent;

/// <summary>
/// The custom fields of the organization. For injection and mocking: a minor version may add members.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-fields"/>.</remarks>
public interface ICustomFields
{
    /// <summary>
    /// Reads the fields that objects of one kind have, a page at a time and each once: their own and those that they share
    /// with others.
    /// </summary>
    /// <param name="owner">
    /// The kind of object, for example <see cref="CustomFieldOwner.Lead"/>; <see cref="CustomFieldOwner.Shared"/> for all
    /// that are shared.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What Close has, read page by page as it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="owner"/> is not one of the kinds that are known.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<CustomField> ListAsync(CustomFieldOwner owner, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the custom field with this name. Names are compared as people read them: case, white space around and kinds of
    /// it, and how a character is composed make no difference, unless there is one of exactly this name.
    /// </summary>
    /// <returns>The custom field, or null if no field of these objects has that name.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message lists them with their ids.</exception>
    /// <inheritdoc cref="ListAsync"/>
    Task<CustomField?> FindAsync(
        CustomFieldOwner owner,
        [ArgumentKind(ArgumentKind.Name)] string name,
        CancellationToken cancellationToken = default);

    /// <summary>Gets the custom field with this name, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest names; or there are several, and it lists those with their ids.
    /// </exception>
    /// <inheritdoc cref="ListAsync"/>
    Task<CustomField> GetByNameAsync(
        CustomFieldOwner owner,
        [ArgumentKind(ArgumentKind.Name)] string name,
        CancellationToken cancellationToken = default);
}
