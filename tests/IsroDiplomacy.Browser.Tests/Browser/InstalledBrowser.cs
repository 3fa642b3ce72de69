using System.Diagnostics;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>Finds a browser of the Chromium family, or gets one: Playwright's own installer first, then Debian's package where that is allowed.</summary>
internal static class InstalledBrowser
{
    // A shell without windows first: it takes two fifths of the time of a whole browser.
    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chrome-headless-shell", "headless_shell",
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    /// <summary>The executable, or null with the reason why none could be had.</summary>
    public static (string? Path, string Reason) Find()
    {
        if (Environment.GetEnvironmentVariable("BROWSER_PATH") is { Length: > 0 } given)
            return File.Exists(given) ? (given, "") : (null, $"BROWSER_PATH names '{given}', which is no file.");
        if (OnPath() is { } found) return (found, "");
        if (FromPlaywright() is { } downloaded) return (downloaded, "");
        if (FromDebian() is { } installed) return (installed, "");
        return (null, "no Chrome, Chromium or Edge was found, Playwright's installer could not download one, and no Debian package could be installed.");
    }

    private static string? OnPath()
    {
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(WellKnownFolders()).ToList();
        return Names.SelectMany(n => folders.Select(f => Path.Combine(f, n + suffix))).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> WellKnownFolders()
    {
        if (OperatingSystem.IsMacOS())
            return ["/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS"];
        if (!OperatingSystem.IsWindows()) return ["/usr/bin", "/snap/bin"];
        var roots = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData };
        return roots.Select(Environment.GetFolderPath)
            .SelectMany(r => new[] { Path.Combine(r, "Google", "Chrome", "Application"), Path.Combine(r, "Microsoft", "Edge", "Application") });
    }

    private static string? FromPlaywright()
    {
        // The installer prints its own progress and returns non-zero where it can't reach its download.
        if (Microsoft.Playwright.Program.Main(["install", "chromium", "--only-shell"]) != 0) return null;
        var cache = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH") ?? DefaultCache();
        return Directory.Exists(cache)
            ? Directory.EnumerateFiles(cache, OperatingSystem.IsWindows() ? "*.exe" : "*", SearchOption.AllDirectories)
                .FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) is "chrome" or "headless_shell" or "chrome-headless-shell")
            : null;
    }

    private static string DefaultCache()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ms-playwright");
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", "ms-playwright") : Path.Combine(home, ".cache", "ms-playwright");
    }

    private static string? FromDebian()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/apt-get") || Environment.UserName != "root") return null;
        return Run("apt-get", "update", "-qq") && Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-core")
            ? OnPath() : null;
    }

    private static bool Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var process = Process.Start(start);
        process?.WaitForExit(TimeSpan.FromMinutes(8));
        return process is { HasExited: true, ExitCode: 0 };
    }
}
