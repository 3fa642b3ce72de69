using System.Buffers.Binary;

namespace IsroDiplomacy.Web.Features.Cards;

/// <summary>The sign of the site in the form that old programs ask for without being told of it.</summary>
internal static class SignFile
{
    private const int Size = 32;
    private const int Head = 22;

    /// <summary>An ICO that holds one PNG.</summary>
    public static byte[] Ico()
    {
        var picture = CardDrawing.Sign(Size);
        var file = new byte[Head + picture.Length];
        file[2] = 1; // an icon
        file[4] = 1; // one picture
        file[6] = file[7] = Size;
        file[10] = 1; // planes
        file[12] = 32; // bits a point
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), picture.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), Head);
        picture.CopyTo(file, Head);
        return file;
    }
}
