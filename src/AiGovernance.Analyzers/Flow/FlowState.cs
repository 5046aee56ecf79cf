namespace AiGovernance.Analyzers.Flow;

/// <summary>Which places hold AI output at one point of a member, and whether a human has spoken before it.</summary>
internal sealed class FlowState
{
    private readonly Dictionary<Place, AiOutput> _outputs;

    public FlowState()
        : this([], HumanGate.None)
    {
    }

    private FlowState(Dictionary<Place, AiOutput> outputs, HumanGate gate)
    {
        _outputs = outputs;
        Gate = gate;
    }

    /// <summary>What every path to this point has passed.</summary>
    public HumanGate Gate { get; set; }

    public FlowState Clone() => new(new Dictionary<Place, AiOutput>(_outputs), Gate);

    /// <summary>What a member holds, or its whole object; for a whole object, what anything in it holds.</summary>
    public AiOutput? this[Place place]
    {
        get
        {
            if (place.Member is not null)
            {
                return AiOutput.Join(Exact(place), Exact(new Place(place.Root, null)));
            }

            AiOutput? found = null;
            foreach (var entry in _outputs)
            {
                if (entry.Key.Root.Equals(place.Root))
                {
                    found = AiOutput.Join(found, entry.Value);
                }
            }

            return found;
        }
    }

    /// <summary>Replaces what a place held. What a member of a tainted object held stays in the object.</summary>
    public void Set(Place place, AiOutput? output)
    {
        if (place.Member is null)
        {
            foreach (var key in _outputs.Keys.Where(key => key.Root.Equals(place.Root)).ToList())
            {
                _outputs.Remove(key);
            }
        }
        else
        {
            _outputs.Remove(place);
        }

        Add(place, output);
    }

    public void Add(Place place, AiOutput? output)
    {
        if (AiOutput.Join(Exact(place), output) is { } joined)
        {
            _outputs[place] = joined;
        }
    }

    /// <summary>One variable becomes another, member by member.</summary>
    public void Copy(object from, object to)
    {
        foreach (var entry in _outputs.Where(entry => entry.Key.Root.Equals(from)).ToList())
        {
            Add(new Place(to, entry.Key.Member), entry.Value);
        }
    }

    /// <summary>Only what lives longer than one call: the object's own members and what others hold.</summary>
    public FlowState Shared()
        => new(_outputs.Where(entry => entry.Key.IsShared || entry.Key == Place.Changed).ToDictionary(entry => entry.Key, entry => entry.Value), Gate);

    /// <summary>Takes in what another path brings; true if that is new.</summary>
    public bool Join(FlowState other)
    {
        bool changed = other.Gate < Gate;
        Gate = changed ? other.Gate : Gate;
        return AddAll(other) || changed;
    }

    public bool AddAll(FlowState other)
    {
        bool changed = false;
        foreach (var entry in other._outputs)
        {
            var before = Exact(entry.Key);
            var joined = AiOutput.Join(before, entry.Value);
            if (!ReferenceEquals(before, joined) && before != joined)
            {
                _outputs[entry.Key] = joined!;
                changed = true;
            }
        }

        return changed;
    }

    private AiOutput? Exact(Place place) => _outputs.TryGetValue(place, out var output) ? output : null;
}
