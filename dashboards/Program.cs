using System.Data.Common;
using Albero.Dashboards.Components;
using Albero.Dashboards.Hosting;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Pages;
using Albero.Dashboards.Pages.Giunta.Offline;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.DuckDb;
using Microsoft.Extensions.Options;
using Radzen;

if (args.Any(argument => argument is "-h" or "--help"))
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}
if (CommandLine.Unknown(args) is { } unknown)
{
    Console.Error.WriteLine($"albero: unknown option '{unknown}'; {CommandLine.Usage}");
    return 1;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Installed.ContentRoot(args) });
CommandLine.AddTo(builder.Configuration, args);
Defaults.Apply(builder);
builder.AddDashboardOptions();
builder.Services.AddSingleton<OpenSnapshot>(_ => file => new DuckDBConnection(ReadOnly(file)));
builder.Services.AddSingleton<SnapshotSource>();
builder.Services.AddSingleton<ViewReader>();
builder.Services.AddSingleton<NoteFile>();
builder.Services.AddSingleton<WriteParquet>(_ => ParquetFile.WriteAsync);
builder.Services.AddExports();
builder.Services.AddScoped<RequestView>();
builder.Services.AddHttpContextAccessor();
builder.Services.AddLocalization();
builder.Services.Configure<RequestLocalizationOptions>(Languages.Configure);
builder.Services.AddRadzenComponents();
builder.Services.AddRazorComponents();

var app = builder.Build();
app.UseExceptionHandler("/errore", createScopeForErrors: true);
app.UseMiddleware<KnownHostsOnly>();
app.UseSecurityHeaders();
app.UseMiddleware<MovedRows>();
app.UseRequestLocalization();
app.UseStatusCodePagesWithReExecute("/non-trovata", createScopeForStatusCodePages: true);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealth();
app.MapLanguages();
app.MapExports();
app.MapGiuntaFile();
app.MapFindingNotes();
app.MapRazorComponents<App>();

try
{
    app.Run();
    return 0;
}
catch (OptionsValidationException fault)
{
    foreach (var failure in fault.Failures) Console.Error.WriteLine("albero: " + failure);
    return 1;
}
catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    Console.Error.WriteLine($"albero: {fault.Message} Stop the program that listens there, or choose another port with --port N.");
    return 1;
}

static string ReadOnly(string file) => new DbConnectionStringBuilder
{
    ["Data Source"] = file,
    ["ACCESS_MODE"] = "READ_ONLY",
    ["autoinstall_known_extensions"] = "false",
    ["autoload_known_extensions"] = "false",
    ["enable_external_access"] = "false",
}.ConnectionString;
