using System.Text.Json.Serialization;
using Lemaire.BackOffice.Ai;
using Lemaire.BackOffice.Meetings;
using Lemaire.BackOffice.Products;
using Lemaire.BackOffice.Recruitment;
using Lemaire.BackOffice.Returns;
using Lemaire.BackOffice.Support;
using Lemaire.BackOffice.Validation;
using Lemaire.Documents.Drafts;
using Lemaire.Documents.Meetings;
using Lemaire.Documents.Products;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddLemaireAi();
builder.Services.AddLemaireValidation();

builder.Services.AddSingleton<DraftStore>();
builder.Services.AddSingleton<DraftReview>();
builder.Services.AddScoped<MinutesWriter>();
builder.Services.AddSingleton<ProductCatalogue>();
builder.Services.AddScoped<ProductDescriptionWriter>();
builder.Services.AddHttpClient<ProductTranslator>();
builder.Services.AddSingleton<ReturnStore>();
builder.Services.AddScoped<ReturnReasons>();
builder.Services.AddSingleton<ApplicationStore>();
builder.Services.AddScoped<CvScreening>();
builder.Services.AddSingleton<ApplicationReview>();
builder.Services.AddSingleton<KnowledgeBase>();
builder.Services.AddSingleton<RefundRequestStore>();
builder.Services.AddScoped<SupportAssistant>();

var app = builder.Build();

app.UseExceptionHandler();
app.MapPendingValidations();
app.MapMeetings();
app.MapProducts();
app.MapReturns();
app.MapRecruitment();
app.MapSupport();

app.Run();
