using System.Globalization;

namespace IsroDiplomacy.Domain;

/// <summary>The number of an object in the satellite catalogue once kept by NORAD: 1 to 999999.</summary>
public readonly record struct NoradNumber
{
    public const int Max = 999_999;

    private NoradNumber(int value) => Value = value;

    public int Value { get; }

    /// <exception cref="ArgumentOutOfRangeException">The number is not between 1 and 999999.</exception>
    public static NoradNumber Of(int value) =>
        TryOf(value, out var number) ? number : throw new ArgumentOutOfRangeException(nameof(value), value, "A NORAD number lies between 1 and 999999.");

    public static bool TryOf(int value, out NoradNumber number)
    {
        var fits = value is >= 1 and <= Max;
        number = fits ? new(value) : default;
        return fits;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
