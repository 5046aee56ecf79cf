using System.Security.Cryptography;
using System.Text;

namespace AiGovernance;

/// <summary>
/// A person who validates, under a pseudonym, and the roles of the register in which they act. The application says who
/// is who: the library trusts it. GDPR Article 4(5); AI Act Article 26(2).
/// </summary>
public sealed class Validator
{
    private const int ShortestKey = 32;

    private const int PseudonymBytes = 16;

    private Validator(string id, IReadOnlyList<string> roleIds)
    {
        Id = id;
        RoleIds = roleIds;
    }

    /// <summary>The pseudonym: 32 hexadecimal digits, the same for a person as long as the key is the same.</summary>
    public string Id { get; }

    /// <summary>The ids of the roles the person acts in.</summary>
    public IReadOnlyList<string> RoleIds { get; }

    /// <summary>A validator whose pseudonym is a keyed hash (HMAC-SHA-256, the first 128 bits) of what identifies the person.</summary>
    /// <param name="personId">What identifies the person in the application, for instance the id of their account. It is not kept.</param>
    /// <param name="key">
    /// The application's secret, 32 bytes or more. Who holds it can find the person behind a pseudonym; who loses it
    /// cannot. Keep it apart from the journal.
    /// </param>
    /// <param name="roleIds">The ids of the roles that the person has.</param>
    /// <exception cref="ArgumentException">The key is too short, or nobody is identified.</exception>
    public static Validator Create(string personId, byte[] key, params string[] roleIds)
    {
        if (string.IsNullOrWhiteSpace(personId))
        {
            throw new ArgumentException("A validator must be a person: personId is empty.", nameof(personId));
        }

        if (key is null || key.Length < ShortestKey)
        {
            throw new ArgumentException($"The key must have {ShortestKey} bytes or more.", nameof(key));
        }

        using var hmac = new HMACSHA256(key);
        byte[] hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(personId));
        return new Validator(ContentHash.Hex(hash.AsSpan(0, PseudonymBytes)), [.. roleIds]);
    }

    /// <summary>The same person in one of their roles, for instance where two roles must agree and the person has both.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <exception cref="ArgumentException">The person does not have the role.</exception>
    public Validator As(string roleId)
        => RoleIds.Contains(roleId) ? new Validator(Id, [roleId]) : throw new ArgumentException($"The validator does not have the role '{roleId}'.", nameof(roleId));

    /// <summary>The pseudonym.</summary>
    public override string ToString() => Id;
}
