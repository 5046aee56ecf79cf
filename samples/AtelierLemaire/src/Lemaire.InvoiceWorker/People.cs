using AiGovernance;
using Microsoft.Extensions.Options;

namespace Lemaire.InvoiceWorker;

/// <summary>
/// Who may have an opinion: a stand-in for the company's directory. The configuration lists accounts and their roles; the
/// file server lets each account write to its own folder only, and that is all the authentication there is.
/// </summary>
public sealed class People(IOptions<InvoiceOptions> options)
{
    private readonly byte[] key = PseudonymKey.Open(options.Value.KeyFile).Bytes;

    /// <summary>The worker itself asked the model: nobody who validates did.</summary>
    public string WorkerId => Validator.Create("invoice-worker", key).Id;

    public IEnumerable<string> Accounts => options.Value.People.Keys;

    public Validator Find(string account) => Validator.Create(account, key, options.Value.People[account]);
}
