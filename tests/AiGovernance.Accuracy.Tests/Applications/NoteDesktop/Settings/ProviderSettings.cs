using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NoteDesktop.Settings;

/// <summary>What the settings window edits; the user may point each provider to another server.</summary>
public sealed class ProviderSettings : INotifyPropertyChanged
{
    private string _apiKey = "";
    private string _address;

    public ProviderSettings(string name, string defaultAddress, string signUp)
    {
        Name = name;
        _address = defaultAddress;
        SignUp = new Uri(signUp);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Name { get; }

    public Uri SignUp { get; }

    public string ApiKey
    {
        get => _apiKey;
        set => Set(ref _apiKey, value);
    }

    public string Address
    {
        get => _address;
        set => Set(ref _address, value);
    }

    private void Set(ref string field, string value, [CallerMemberName] string name = "")
    {
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }
}
